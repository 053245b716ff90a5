package io.claimstream.cli.subscribe;

import io.claimstream.cli.broker.RecordDecoder;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.cli.terminal.Terminal;
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
    private final Terminal terminal;

    /**
     * @param settings client settings by Kafka's names
     * @param json whether to print claims as the topic has them
     */
    ClaimSubscription(
            Map<String, String> settings,
            Collection<Family> families,
            Predicate<Claim> wanted,
            boolean json,
            Terminal terminal) {
        this.reader =
                TopicReader.open(settings, families.stream().map(Topics::claims).toList());
        this.decoder = new RecordDecoder<>(ValueType.CLAIM, terminal);
        this.wanted = wanted;
        this.json = json;
        this.terminal = terminal;
    }

    /** Passes over the claims that are there now. */
    void skipToEnd() {
        reader.skipToEnd();
    }

    /** Prints the claims that are there now. */
    void printToEnd() {
        reader.readToEnd(this::print);
        terminal.flush();
    }

    /** Prints claims as they come, until this thread is interrupted. */
    void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            reader.poll().forEach(this::print);
            terminal.flush();
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    private void print(ConsumerRecord<byte[], byte[]> record) {
        decoder.value(record)
                .filter(wanted)
                .map(claim -> json ? new String(record.value(), StandardCharsets.UTF_8) : ClaimLine.of(claim))
                .ifPresent(terminal::print);
    }
}
