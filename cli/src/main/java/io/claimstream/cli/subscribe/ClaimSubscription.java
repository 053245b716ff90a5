package io.claimstream.cli.subscribe;

import io.claimstream.cli.broker.RecordDecoder;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.cli.totals.TotalsView;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Prints the wanted claims of some topics. */
final class ClaimSubscription implements AutoCloseable {

    private final TopicReader reader;
    private final RecordDecoder<Claim> decoder;
    private final Predicate<Claim> wanted;
    private final boolean json;
    private final boolean coloured;
    private final Terminal terminal;
    private final EventClaims event;

    /**
     * @param settings client settings by Kafka's names
     * @param json whether to print claims as the topic has them
     * @param coloured whether what people read has colours
     * @param event the event whose claims are wanted, or null for those of all
     */
    ClaimSubscription(
            Map<String, String> settings,
            Collection<Family> families,
            Predicate<Claim> wanted,
            boolean json,
            boolean coloured,
            String event,
            Terminal terminal) {
        this.reader =
                TopicReader.open(settings, families.stream().map(Topics::claims).toList());
        this.decoder = new RecordDecoder<>(ValueType.CLAIM, terminal);
        this.wanted = wanted;
        this.json = json;
        this.coloured = coloured;
        this.terminal = terminal;
        this.event =
                event == null ? null : new EventClaims(event, TotalsView.open(settings, terminal), terminal::print);
    }

    /** Passes over the claims that are there now. */
    void skipToEnd() {
        reader.skipToEnd();
    }

    /** Prints the claims that are there now. */
    void printToEnd() {
        reader.readToEnd(this::take);
        terminal.flush();
    }

    /** Prints claims as they come, until this thread is interrupted. */
    void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            reader.poll().forEach(this::take);
            if (event != null) {
                event.refresh();
            }
            terminal.flush();
        }
    }

    @Override
    public void close() {
        reader.close();
        if (event != null) {
            event.close();
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        decoder.value(record).filter(wanted).ifPresent(claim -> {
            String line = json
                    ? new String(record.value(), StandardCharsets.UTF_8)
                    : ClaimLine.of(claim).render(coloured);
            if (event == null) {
                terminal.print(line);
            } else {
                event.accept(claim, line);
            }
        });
    }
}
