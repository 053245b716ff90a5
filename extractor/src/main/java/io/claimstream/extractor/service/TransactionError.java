package io.claimstream.extractor.service;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.ProducerFencedException;

/** What an error of the transactional producer means; Kafka wraps the first error in those of later calls. */
final class TransactionError {

    private TransactionError() {}

    /** Whether the same batch would fail in the same way again: missing rights, wrong settings, a fenced instance. */
    static boolean isLasting(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidConfigurationException
                    || cause instanceof FencedInstanceIdException
                    || cause instanceof InvalidPidMappingException
                    || cause instanceof ProducerFencedException) {
                return true;
            }
        }
        return false;
    }

    /** The error that ends the service. */
    static ExtractorFailedException failure(KafkaException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProducerFencedException) {
                return new ExtractorFailedException(
                        "the extractor is fenced: another one has the same transactional id (give each its own"
                                + " KAFKA_TRANSACTIONAL_ID, or none), or a batch took longer than"
                                + " KAFKA_TRANSACTION_TIMEOUT_MS; start it again",
                        error);
            }
        }
        return new ExtractorFailedException("the extractor cannot go on: " + describe(error), error);
    }

    /** The first cause in words. */
    static String describe(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
