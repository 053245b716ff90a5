package io.claimstream.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import io.claimstream.aggregator.http.HttpApi;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.stream.AggregatorService;
import io.claimstream.aggregator.stream.AggregatorSettings;
import io.claimstream.benchmarks.SyntheticArticles;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.extractor.service.ExtractorService;
import io.claimstream.extractor.service.ExtractorSettings;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * How long it takes from an article's arrival at the broker until a subscriber of the stream has the first total that counts
 * it: broker, extractor, aggregator and HTTP, all in this process. Arguments: articles a second, seconds.
 */
public final class PipelineLatency {

    private static final Pattern ARTICLES = Pattern.compile("\"articles\":\\[([^]]*)]");
    private static final Pattern ID = Pattern.compile("\"([^\"]+)\"");
    private static final int WARM_UP_S = 20;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final long AFTERMATH_MS = 5_000;

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> waits = new ConcurrentHashMap<>();

    private double cores;

    private PipelineLatency() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int perSecond = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        Path state = Files.createTempDirectory("claimstream-latency-");
        try (LoadedBroker broker = new LoadedBroker();
                AggregatorService aggregator = AggregatorService.connect(
                        AggregatorSettings.of(broker.settings(), state), CountingMetrics.NONE);
                ExtractorService extractor = ExtractorService.connect(
                        ExtractorSettings.of(broker.settings()),
                        ClaimExtractor.load()::extract,
                        ExtractorMetrics.NONE);
                HttpApi api = HttpApi.start(HttpSettings.of(broker.settings()))) {
            Thread extracting = new Thread(extractor::run, "extractor");
            extracting.start();
            aggregator.start();
            aggregator.awaitRunning(LONGEST_WAIT);
            new PipelineLatency().run(broker, api, perSecond, seconds);
        }
    }

    private void run(LoadedBroker broker, HttpApi api, int perSecond, int seconds)
            throws IOException, InterruptedException {
        int warmUp = perSecond * WARM_UP_S;
        int count = perSecond * seconds;
        List<Article> articles = SyntheticArticles.write(warmUp + count);
        try (ReaderLoop loop = new ReaderLoop();
                KafkaProducer<byte[], byte[]> producer = broker.producer()) {
            Reader reader = new Reader(api.port(), "topics=totals", this::received);
            reader.connect(false);
            loop.add(reader);
            while (!reader.isSubscribed()) {
                Thread.sleep(50);
            }
            Pace.keep(0, warmUp, perSecond, number -> send(producer, articles.get(number)));
            long cpuBefore = cpuTime();
            Pace.keep(warmUp, count, perSecond, number -> send(producer, articles.get(number)));
            cores = (cpuTime() - cpuBefore) / 1e9 / seconds;
            producer.flush();
            Thread.sleep(AFTERMATH_MS);
        }
        Latencies latencies = new Latencies();
        articles.subList(warmUp, articles.size()).forEach(article -> {
            Long wait = waits.get(article.id());
            if (wait != null) {
                latencies.add(wait);
            }
        });
        System.out.println("articles/s  articles  in totals  p50 ms  p90 ms  p99 ms  most ms  cores");
        System.out.printf(
                "%10d  %8d  %9d  %6s  %6s  %6s  %7s  %5.2f%n",
                perSecond,
                count,
                latencies.count(),
                latencies.quantile(0.5),
                latencies.quantile(0.9),
                latencies.quantile(0.99),
                latencies.quantile(1),
                cores);
    }

    /** Of the whole process, in nanoseconds: on a machine that is busy with other things, waits say little. */
    private static long cpuTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The clock runs from before it is sent: a little longer than from when the broker has it. */
    private void send(KafkaProducer<byte[], byte[]> producer, Article article) {
        String topic = Topics.ARTICLES.name();
        sent.put(article.id(), System.nanoTime());
        producer.send(new ProducerRecord<>(
                topic,
                null,
                article.publishedAt().toEpochMilli(),
                article.id().getBytes(StandardCharsets.UTF_8),
                JsonSerde.of(ValueType.ARTICLE).serialize(topic, article),
                CloudEvent.of(article, "/load").headers()));
    }

    private void received(Reader reader, String type, String json) {
        long now = System.nanoTime();
        Matcher articles = ARTICLES.matcher(json);
        if (articles.find()) {
            Matcher id = ID.matcher(articles.group(1));
            while (id.find()) {
                waits.putIfAbsent(id.group(1), now - sent.get(id.group(1)));
            }
        }
    }
}
