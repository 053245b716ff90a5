package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.metrics.RejectReason;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** Puts what is no claim on {@code claims.rejected}, and counts it. Kafka Streams makes it, by its class. */
public final class UnreadableRecords extends LogAndContinueExceptionHandler {

    private CountingMetrics metrics = CountingMetrics.NONE;

    @Override
    public void configure(Map<String, ?> settings) {
        super.configure(settings);
        metrics = AggregatorSettings.metrics(settings);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        metrics.rejected(RejectReason.UNREADABLE);
        return LogContext.of(record.headers()).call(() -> super.handleError(context, record, exception));
    }
}
