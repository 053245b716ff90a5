package io.claimstream.benchmarks.load;

import io.claimstream.aggregator.http.HttpApi;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Many subscribers of one instance's stream while revisions pass, first all of them fast, then some that do not read at all
 * until the end, when they have to resume: what each lost, and how long the fast ones waited. Arguments: subscribers, slow
 * ones among them, revisions a second, seconds.
 */
public final class StreamLoad {

    private static final String VALUE = "\"to\":{\"value\":";
    private static final String QUOTE = "\"quote\":\"";
    private static final int EVENTS = 200;
    private static final long LONGEST_WAIT_MS = 120_000;

    private final int perSecond;
    private final int count;
    private final Map<Reader, BitSet> seen = new IdentityHashMap<>();
    private final Latencies latencies = new Latencies();
    private boolean measuring;

    private StreamLoad(int perSecond, int count) {
        this.perSecond = perSecond;
        this.count = count;
    }

    /** Prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int subscribers = argument(arguments, 0, 500);
        int slow = argument(arguments, 1, 10);
        int perSecond = argument(arguments, 2, 100);
        int seconds = argument(arguments, 3, 60);
        System.out.println(
                "subscribers  slow  revisions/s  s   p50 ms  p99 ms  most ms  lost by fast  lost by slow  resumed"
                        + "  heap MB");
        for (int ofThem : new int[] {0, slow}) {
            new StreamLoad(perSecond, perSecond * seconds).run(subscribers, ofThem);
        }
    }

    private void run(int subscribers, int slowOnes) throws IOException, InterruptedException {
        try (LoadedBroker broker = new LoadedBroker();
                HttpApi api = HttpApi.start(HttpSettings.of(broker.settings()));
                ReaderLoop loop = new ReaderLoop();
                KafkaProducer<byte[], byte[]> producer = broker.producer()) {
            List<Reader> fast = subscribe(api, loop, subscribers - slowOnes, false);
            List<Reader> slow = subscribe(api, loop, slowOnes, true);
            Pace.keep(0, count, perSecond, number -> send(producer, number));
            producer.flush();
            await(fast);
            long heap = usedHeap();
            synchronized (this) {
                measuring = false;
            }
            // only now they read on
            slow.forEach(loop::add);
            await(slow);
            System.out.printf(
                    "%11d  %4d  %11d  %3d  %6s  %6s  %7s  %12d  %12d  %7d  %7d%n",
                    subscribers,
                    slowOnes,
                    perSecond,
                    count / perSecond,
                    latencies.quantile(0.5),
                    latencies.quantile(0.99),
                    latencies.quantile(1),
                    lost(fast),
                    lost(slow),
                    slow.stream().mapToInt(Reader::resumptions).sum(),
                    heap);
        }
    }

    private List<Reader> subscribe(HttpApi api, ReaderLoop loop, int number, boolean slowly)
            throws IOException, InterruptedException {
        List<Reader> readers = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            Reader reader = new Reader(api.port(), "topics=revisions", this::received);
            synchronized (this) {
                measuring = true;
                seen.put(reader, new BitSet());
            }
            reader.connect(slowly);
            readers.add(reader);
            if (slowly) {
                firstWords(reader);
            } else {
                loop.add(reader);
            }
        }
        for (Reader reader : readers) {
            while (!reader.isSubscribed()) {
                Thread.sleep(20);
            }
        }
        return readers;
    }

    /** Until it knows where the stream stands. */
    private static void firstWords(Reader reader) throws IOException, InterruptedException {
        ByteBuffer buffer = ByteBuffer.allocate(1_024);
        while (!reader.isSubscribed()) {
            reader.read(buffer);
            Thread.sleep(5);
        }
    }

    private void send(KafkaProducer<byte[], byte[]> producer, int number) {
        String topic = Topics.REVISIONS.name();
        String event = "event-" + number % EVENTS;
        Revision revision = new Revision(
                "r-" + number,
                event,
                "killed",
                null,
                Amount.exactly(number),
                RevisionReason.RAISED,
                "newest",
                false,
                null,
                "the regional government",
                "c-" + number,
                null,
                Long.toString(System.nanoTime()),
                null);
        producer.send(new ProducerRecord<>(
                topic,
                event.getBytes(StandardCharsets.UTF_8),
                JsonSerde.of(ValueType.REVISION).serialize(topic, revision)));
    }

    private synchronized void received(Reader reader, String type, String json) {
        if (!type.equals("revision")) {
            return;
        }
        long now = System.nanoTime();
        seen.get(reader).set((int) number(json, VALUE));
        if (measuring) {
            latencies.add(now - number(json, QUOTE));
        }
    }

    private void await(List<Reader> readers) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_WAIT_MS;
        while (lost(readers) > 0 && System.currentTimeMillis() < end) {
            Thread.sleep(100);
        }
    }

    private synchronized long lost(List<Reader> readers) {
        return readers.stream()
                .mapToLong(reader -> count - seen.get(reader).cardinality())
                .sum();
    }

    private static long number(String json, String after) {
        long number = 0;
        for (int at = json.indexOf(after) + after.length(); Character.isDigit(json.charAt(at)); at++) {
            number = 10 * number + json.charAt(at) - '0';
        }
        return number;
    }

    /** Of the whole process, broker and subscribers included. */
    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static int argument(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
