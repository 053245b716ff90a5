package io.claimstream.schemas.client;

import io.claimstream.schemas.topic.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Whether a broker can be used, asked before a service or command starts, since Kafka's own clients would wait for a
 * broker without end and without a word.
 */
public final class BrokerCheck {

    /** How long a broker may take to answer unless a caller says otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    private BrokerCheck() {}

    /**
     * Returns if a broker answers.
     *
     * @param settings client settings by Kafka's names
     * @param timeout how long it may take, at most
     * @throws BrokerUnavailableException if none answers, or it refuses this client
     */
    public static void require(Map<String, ?> settings, Duration timeout) {
        ask(settings, timeout, admin -> admin.describeCluster().nodes());
    }

    /**
     * Returns if a broker answers and has {@code topics}.
     *
     * @param settings client settings by Kafka's names
     * @param topics the topics that must exist
     * @param timeout how long it may take, at most
     * @throws BrokerUnavailableException if none answers, or it refuses this client
     * @throws MissingTopicsException if topics are missing
     */
    public static void requireTopics(Map<String, ?> settings, Collection<? extends Topic<?>> topics, Duration timeout) {
        Set<String> existing =
                ask(settings, timeout, admin -> admin.listTopics().names());
        List<String> missing = topics.stream()
                .map(Topic::name)
                .filter(topic -> !existing.contains(topic))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingTopicsException(missing, KafkaSettings.bootstrapServers(settings));
        }
    }

    private interface Question<T> {
        KafkaFuture<T> ask(Admin admin);
    }

    private static <T> T ask(Map<String, ?> settings, Duration timeout, Question<T> question) {
        String servers = KafkaSettings.bootstrapServers(settings);
        try {
            Admin admin = Admin.create(bounded(settings, timeout));
            try {
                return question.ask(admin).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                // a plain close would wait for the answer, however long it takes
                admin.close(Duration.ZERO);
            }
        } catch (ExecutionException e) {
            throw unavailable(servers, e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (java.util.concurrent.TimeoutException | KafkaException e) {
            throw unavailable(servers, e);
        }
    }

    private static Map<String, Object> bounded(Map<String, ?> settings, Duration timeout) {
        int millis = Math.toIntExact(timeout.toMillis());
        Map<String, Object> bounded = new HashMap<>(settings);
        bounded.putIfAbsent(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaSettings.DEFAULT_BOOTSTRAP_SERVERS);
        bounded.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        bounded.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        return bounded;
    }

    private static BrokerUnavailableException unavailable(String servers, Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof AuthenticationException || reason instanceof AuthorizationException) {
                return new BrokerUnavailableException(
                        "the Kafka broker at " + servers + " refuses this client (" + reason.getMessage()
                                + "); check KAFKA_SECURITY_PROTOCOL and the KAFKA_SASL_* variables",
                        cause);
            }
            if (reason instanceof ConfigException) {
                return new BrokerUnavailableException(
                        "the settings for the Kafka broker at " + servers + " are not valid (" + reason.getMessage()
                                + "); KAFKA_BOOTSTRAP_SERVERS is host:port, or several of them with commas between",
                        cause);
            }
        }
        return new BrokerUnavailableException(
                "no Kafka broker answers at " + servers + "; start one or set KAFKA_BOOTSTRAP_SERVERS", cause);
    }
}
