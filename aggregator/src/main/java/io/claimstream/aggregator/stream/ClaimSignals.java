package io.claimstream.aggregator.stream;

import io.claimstream.schemas.claim.Claim;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns claims into signals keyed by article. */
final class ClaimSignals extends ContextualProcessor<String, Claim, String, Signal> {

    /** CloudEvents extension attribute: how many claims the article version gave in all, so that none is waited for. */
    static final String ARTICLE_CLAIMS = "ce_articleclaims";

    private static final int LONGEST_COUNT = 9;

    @Override
    public void process(Record<String, Claim> record) {
        Claim claim = record.value();
        if (claim != null) {
            context()
                    .forward(new Record<>(
                            claim.article().id(), Signal.of(claim, count(record.headers())), record.timestamp()));
        }
    }

    private static Integer count(Headers headers) {
        Header header = headers.lastHeader(ARTICLE_CLAIMS);
        if (header == null || header.value() == null || header.value().length > LONGEST_COUNT) {
            return null;
        }
        String digits = new String(header.value(), StandardCharsets.US_ASCII);
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(digits) : null;
    }
}
