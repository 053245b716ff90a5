package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.tally.Shortened;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.CloudEvent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns claims into signals keyed by article. */
final class ClaimSignals extends ContextualProcessor<String, Claim, String, Signal> {

    /** Beyond that a claim is no sentence of an article, and totals that name it would not fit their records. */
    private static final int LONGEST_CLAIM = 16_000;

    private static final int LONGEST_COUNT = 9;

    @Override
    public void process(Record<String, Claim> record) {
        if (record.value() != null) {
            Claim claim = Shortened.of(record.value());
            requireSize(claim);
            context()
                    .forward(new Record<>(
                            claim.article().id(), Signal.of(claim, count(record.headers())), record.timestamp()));
        }
    }

    private static void requireSize(Claim claim) {
        int size = Json.write(claim).length();
        if (size > LONGEST_CLAIM) {
            throw new OversizedClaimException(size, LONGEST_CLAIM);
        }
    }

    private static Integer count(Headers headers) {
        Header header = headers.lastHeader(CloudEvent.ARTICLE_CLAIMS);
        if (header == null || header.value() == null || header.value().length > LONGEST_COUNT) {
            return null;
        }
        String digits = new String(header.value(), StandardCharsets.US_ASCII);
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(digits) : null;
    }
}
