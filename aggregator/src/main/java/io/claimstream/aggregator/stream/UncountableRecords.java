package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.metrics.RejectReason;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** Puts claims on which the counting fails on {@code claims.rejected}, and counts them. Kafka Streams makes it. */
public final class UncountableRecords extends LogAndContinueProcessingExceptionHandler {

    private CountingMetrics metrics = CountingMetrics.NONE;

    @Override
    public void configure(Map<String, ?> settings) {
        super.configure(settings);
        metrics = AggregatorSettings.metrics(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        boolean oversized = exception instanceof OversizedClaimException;
        metrics.rejected(oversized ? RejectReason.OVERSIZED : RejectReason.FAILED);
        return LogContext.of(record).call(() -> super.handleError(context, record, exception));
    }
}
