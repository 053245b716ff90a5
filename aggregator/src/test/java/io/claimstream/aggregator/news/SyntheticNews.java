package io.claimstream.aggregator.news;

import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * News of many events at once, with what is true of each: tolls rise and are now and then revised down, reports are vague,
 * come under the region or without a date, are wrong and get corrected. Some arrive late by days, some twice.
 */
public final class SyntheticNews {

    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final int CITIES = 200;
    private static final int COUNTRIES = 20;
    private static final int DAYS_BETWEEN_EVENTS_OF_A_CITY = 20;
    private static final Duration BETWEEN_REPORTS = Duration.ofHours(5);
    private static final String[] KINDS = {"missile-attack", "shelling", "bombing", "shooting"};

    /** What is true of an event in the end. */
    public record Truth(long killed, long injured) {}

    private record Arrival(Instant at, News news) {}

    private final Random random;
    private final int reportsPerEvent;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<String, Truth> truth = new TreeMap<>();

    private SyntheticNews(long seed, int reportsPerEvent) {
        this.random = new Random(seed);
        this.reportsPerEvent = reportsPerEvent;
    }

    /** The news of {@code events} events. */
    public static SyntheticNews of(long seed, int events, int reportsPerEvent) {
        SyntheticNews news = new SyntheticNews(seed, reportsPerEvent);
        for (int i = 0; i < events; i++) {
            news.event(i);
        }
        news.arrivals.sort(Comparator.comparing(Arrival::at));
        return news;
    }

    /** The articles as they arrive. */
    public List<News> arrivals() {
        return arrivals.stream().map(Arrival::news).toList();
    }

    /** What is true in the end, by event id. */
    public Map<String, Truth> truth() {
        return truth;
    }

    private void event(int number) {
        int cityNumber = number % CITIES;
        String country = "Q" + (char) ('A' + cityNumber % COUNTRIES);
        String regionCode = country + "." + cityNumber;
        Place region = Gazette.region("Region " + cityNumber, country, regionCode);
        Place city = Gazette.city("City " + cityNumber, country, regionCode);
        LocalDate day = START.plusDays(
                (long) (number / CITIES) * DAYS_BETWEEN_EVENTS_OF_A_CITY + cityNumber % DAYS_BETWEEN_EVENTS_OF_A_CITY);
        String kind = KINDS[number % KINDS.length];
        Happening event = new Happening(kind, KindFamily.ATTACK, city, day, DatePrecision.DAY, false);

        long killed = 1 + random.nextInt(30);
        long injured = 5 + random.nextInt(60);
        Instant time = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(60 + random.nextInt(600)));
        for (int report = 0; report < reportsPerEvent; report++) {
            long before = killed;
            boolean last = report == reportsPerEvent - 1;
            if (random.nextInt(4) == 0) {
                killed += random.nextInt(3);
                injured += random.nextInt(8);
            } else if (random.nextInt(30) == 0 && killed > 2) {
                killed -= 1;
            }
            time = time.plus(BETWEEN_REPORTS).plusSeconds(random.nextInt(3_600));
            report("e" + number + "-" + report, time, told(event, region, report), killed, injured, before, last);
        }
        truth.put(
                country.toLowerCase(java.util.Locale.ROOT) + "-city-" + cityNumber + "-" + day + "-" + kind,
                new Truth(killed, injured));
    }

    /** The event as a report tells it: the first by name and day, later ones also under the region or undated. */
    private Happening told(Happening event, Place region, int report) {
        return report == 0
                ? event
                : switch (random.nextInt(10)) {
                    case 0 -> event.at(region);
                    case 1, 2 -> event.again();
                    default -> event;
                };
    }

    private void report(
            String id, Instant time, Happening event, long killed, long injured, long killedBefore, boolean last) {
        News report = News.news(id, time.toString());
        Said toll = killed == killedBefore
                ? Said.killed(killed)
                : Said.killed(killed).from(killedBefore);
        if (!last && random.nextInt(50) == 0) {
            // wrong at first, corrected an hour later
            Instant correction = time.plus(Duration.ofHours(1));
            arrive(time, report.about(event, Said.killed(killed * 10), Said.injured(injured)));
            arrive(correction, report.update(correction.toString()).about(event, toll, Said.injured(injured)));
        } else if (!last && random.nextInt(10) == 0) {
            arrive(time, report.about(event, toll, Said.injured(0).dozens()));
        } else {
            arrive(time, report.about(event, toll, Said.injured(injured)));
        }
    }

    private void arrive(Instant at, News news) {
        boolean late = random.nextInt(20) == 0;
        arrivals.add(new Arrival(late ? at.plus(Duration.ofDays(1 + random.nextInt(4))) : at, news));
        if (random.nextInt(20) == 0) {
            arrivals.add(new Arrival(at.plus(Duration.ofHours(random.nextInt(48))), news));
        }
    }
}
