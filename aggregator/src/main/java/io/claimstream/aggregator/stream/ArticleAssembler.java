package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.stream.ArticleRegister.Told;
import io.claimstream.aggregator.stream.ArticleRegister.VersionEntry;
import io.claimstream.aggregator.tally.ArticleVersion;
import io.claimstream.aggregator.tally.CountryReports;
import io.claimstream.aggregator.tally.Report;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.hash.ContentHash;
import io.claimstream.schemas.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Puts the claims of each article version together again and tells each country what the article says of it, as one
 * change. The claims of a version come by several topics; it is reported once as many are there as the extractor says it
 * wrote, or else once no more come for a while.
 */
final class ArticleAssembler implements Processor<String, Signal, String, CountrySignal> {

    static final String CLAIMS = "article-claims";
    static final String REGISTER = "article-register";
    static final String UNSETTLED = "unsettled-articles";
    static final String ACTIVITY = "article-activity";

    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);

    private final Patience patience;
    private final LinkingRules rules;
    private final Map<String, Long> deadlines = new HashMap<>();

    private ProcessorContext<String, CountrySignal> context;
    private KeyValueStore<String, Claim> claims;
    private KeyValueStore<String, ArticleRegister> registers;
    private KeyValueStore<String, String> unsettled;
    private Activity activity;

    ArticleAssembler(Patience patience, LinkingRules rules) {
        this.patience = patience;
        this.rules = rules;
    }

    @Override
    public void init(ProcessorContext<String, CountrySignal> newContext) {
        context = newContext;
        claims = context.getStateStore(CLAIMS);
        registers = context.getStateStore(REGISTER);
        unsettled = context.getStateStore(UNSETTLED);
        activity = new Activity(context.getStateStore(ACTIVITY));
        try (KeyValueIterator<String, String> left = unsettled.all()) {
            long now = context.currentSystemTimeMs();
            left.forEachRemaining(entry ->
                    deadlines.put(entry.key, now + patience.withoutClaims().toMillis()));
        }
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::settle);
        if (rules.closesEvents()) {
            context.schedule(BETWEEN_SWEEPS, PunctuationType.WALL_CLOCK_TIME, this::sweep);
        }
    }

    @Override
    public void process(Record<String, Signal> record) {
        String id = record.key();
        Signal signal = record.value();
        activity.heard(id, context.currentSystemTimeMs());
        ArticleRegister register = registers.get(id);
        register = register == null ? ArticleRegister.empty() : register;
        if (signal.version() == null) {
            report(id, register.withdraw(signal.withdrawnAt()), record.timestamp());
            return;
        }
        if (register.outdated(signal.version().version())) {
            return;
        }
        boolean news = register.note(signal.version());
        forget(id, register.forgetOldest());
        if (signal.claim() == null) {
            if (news) {
                registers.put(id, register);
                await(id, patience.withoutClaims());
            }
            return;
        }
        int version = signal.version().version();
        String key = StateKey.of(id, StateKey.version(version), signal.claim().id());
        if (claims.get(key) == null) {
            claims.put(key, signal.claim());
            VersionEntry entry = register.count(version, signal.claims());
            if (entry.complete()) {
                report(id, register, record.timestamp());
            } else {
                registers.put(id, register);
                await(id, patience.betweenClaims());
            }
        } else if (news) {
            registers.put(id, register);
            await(id, patience.betweenClaims());
        }
    }

    private void forget(String id, Integer version) {
        if (version != null) {
            List<String> keys = new ArrayList<>();
            claims(id, version).forEach(claim -> keys.add(StateKey.of(id, StateKey.version(version), claim.id())));
            keys.forEach(claims::delete);
        }
    }

    private void await(String id, Duration time) {
        if (deadlines.put(id, context.currentSystemTimeMs() + time.toMillis()) == null) {
            unsettled.put(id, "");
        }
    }

    private void settle(long now) {
        List<String> due = new ArrayList<>();
        deadlines.forEach((id, deadline) -> {
            if (deadline <= now) {
                due.add(id);
            }
        });
        due.sort(null);
        for (String id : due) {
            report(id, registers.get(id), context.currentStreamTimeMs());
        }
    }

    /** Forgets articles that nothing was heard of for the horizon. */
    private void sweep(long now) {
        for (String id :
                activity.silentSince(now - Duration.ofDays(rules.horizon()).toMillis())) {
            ArticleRegister register = registers.delete(id);
            if (register != null) {
                register.versions().keySet().forEach(version -> forget(id, version));
            }
            activity.forget(id);
        }
    }

    /** Tells every country what it does not know yet. */
    private void report(String id, ArticleRegister register, long timestamp) {
        if (deadlines.remove(id) != null) {
            unsettled.delete(id);
        }
        Map<String, List<Report>> reports = CountryReports.of(
                versions(id, register), List.copyOf(register.told().keySet()));
        reports.keySet().forEach(country -> register.told().putIfAbsent(country, Told.nothing()));
        for (Map.Entry<String, Told> country : register.told().entrySet()) {
            Told told = country.getValue();
            for (Report report : reports.get(country.getKey())) {
                String hash = ContentHash.of(Json.write(report));
                if (!hash.equals(told.reports().put(report.article().version(), hash))) {
                    tell(country.getKey(), CountrySignal.of(report), timestamp);
                }
            }
            if (register.withdrawnAt() != null && !register.withdrawnAt().equals(told.withdrawnAt())) {
                tell(country.getKey(), CountrySignal.withdrawal(id, register.withdrawnAt()), timestamp);
                country.setValue(new Told(told.reports(), register.withdrawnAt()));
            }
        }
        registers.put(id, register);
    }

    private void tell(String country, CountrySignal signal, long timestamp) {
        context.forward(new Record<>(country, signal, Math.max(0, timestamp)));
    }

    private List<ArticleVersion> versions(String id, ArticleRegister register) {
        List<ArticleVersion> versions = new ArrayList<>();
        register.versions().forEach((number, entry) -> {
            ArticleVersion version = ArticleVersion.of(entry.article());
            claims(id, number).forEach(claim -> version.claims().put(claim.id(), claim));
            versions.add(version);
        });
        return versions;
    }

    private List<Claim> claims(String id, int version) {
        List<Claim> found = new ArrayList<>();
        try (KeyValueIterator<String, Claim> entries =
                claims.prefixScan(StateKey.prefix(id, StateKey.version(version)), new StringSerializer())) {
            entries.forEachRemaining(entry -> found.add(entry.value));
        }
        return found;
    }
}
