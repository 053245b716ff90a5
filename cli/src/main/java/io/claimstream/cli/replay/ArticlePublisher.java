package io.claimstream.cli.replay;

import io.claimstream.cli.FailureException;
import io.claimstream.cli.article.InputProblem;
import io.claimstream.cli.article.InputReport;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.client.BrokerCheck;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes articles to the topic {@code articles}, keyed and stamped as the contract says (DESIGN.md section 2). */
public final class ArticlePublisher implements AutoCloseable {

    private static final String SOURCE = "/claimstream/replay";
    /** Room for the longest article in UTF-8; what the broker accepts is the broker's business. */
    private static final int LONGEST_REQUEST = 4 * Article.MAX_TEXT_LENGTH + (1 << 20);

    private final KafkaProducer<String, Article> producer;
    private final InputReport report;
    private volatile Exception failure;
    private long published;

    /**
     * @param settings client settings by Kafka's names
     * @param report told of each article that cannot be published
     * @throws io.claimstream.schemas.client.BrokerUnavailableException if no broker answers
     * @throws io.claimstream.schemas.client.MissingTopicsException if there is no topic {@code articles}
     */
    public ArticlePublisher(Map<String, String> settings, InputReport report) {
        BrokerCheck.requireTopics(settings, List.of(Topics.ARTICLES), BrokerCheck.DEFAULT_TIMEOUT);
        Map<String, Object> producerSettings = new HashMap<>(settings);
        producerSettings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        producerSettings.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LONGEST_REQUEST);
        producerSettings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 5);
        producerSettings.put(ProducerConfig.ACKS_CONFIG, "all");
        // A partition that was created a moment ago may refuse the first batch and take the second; a producer that has
        // both on the way can then never deliver the first, since its sequence number comes too late.
        producerSettings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        this.producer = new KafkaProducer<>(producerSettings, new StringSerializer(), JsonSerde.of(ValueType.ARTICLE));
        this.report = report;
    }

    /**
     * Sends {@code article}; it is certain to be there only after {@link #flush()}. One without a publication date, or one
     * that is larger than the broker accepts, is reported and passed over.
     *
     * @throws FailureException if the broker takes no more articles
     */
    public void publish(Article article) {
        if (article.publishedAt() == null) {
            refuse(article, "it has no publication date, which the articles topic requires; give it a \"publishedAt\"");
            return;
        }
        requireHealthy();
        producer.send(record(article), (metadata, problem) -> {
            if (problem instanceof RecordTooLargeException) {
                refuse(
                        article,
                        "it is larger than the broker accepts; split it, or raise the topic's max.message.bytes");
            } else if (problem != null && failure == null) {
                failure = problem;
            }
        });
        published++;
    }

    /** How many articles were sent so far. */
    public long published() {
        return published;
    }

    /**
     * Returns when the broker has every article.
     *
     * @throws FailureException if it did not take one
     */
    public void flush() {
        producer.flush();
        requireHealthy();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void refuse(Article article, String reason) {
        report.add(new InputProblem("article " + article.id(), 0, reason));
    }

    private static ProducerRecord<String, Article> record(Article article) {
        return new ProducerRecord<>(
                Topics.ARTICLES.name(),
                null,
                article.publishedAt().toEpochMilli(),
                article.id(),
                article,
                CloudEvent.of(article, SOURCE).headers());
    }

    private void requireHealthy() {
        if (failure != null) {
            throw new FailureException(
                    "the broker did not take an article: " + failure.getMessage()
                            + "; replay again, which does no harm",
                    failure);
        }
    }
}
