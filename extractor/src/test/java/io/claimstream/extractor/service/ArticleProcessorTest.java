package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.RejectedHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class ArticleProcessorTest {

    @Test
    void writesEachClaimToTheTopicOfItsFamilyUnderItsCountryAtTheTimeOfTheArticle() throws Exception {
        Article article = ArticleRecords.article("a", "killed 4 UA\nlaunched 5");

        List<ProducerRecord<byte[], byte[]>> records = process(new LineExtractor(), ArticleRecords.record(article));

        assertThat(records).extracting(ProducerRecord::topic).containsExactly("claims.casualties", "claims.munitions");
        assertThat(records)
                .extracting(record -> ArticleRecords.text(record.key()))
                .containsExactly("UA", "ZZ");
        assertThat(records).extracting(ProducerRecord::timestamp).containsOnly(ArticleRecords.PUBLISHED.toEpochMilli());
        List<Claim> claims = new LineExtractor().apply(article);
        for (int i = 0; i < claims.size(); i++) {
            Claim read = Json.reader(Claim.class).readValue(records.get(i).value());
            assertThat(read).isEqualTo(claims.get(i));
            Headers expected = CloudEvent.of(claims.get(i)).headers();
            expected.add(CloudEvent.ARTICLE_CLAIMS, "2".getBytes(StandardCharsets.US_ASCII));
            assertThat(records.get(i).headers()).containsExactlyInAnyOrder(expected.toArray());
        }
    }

    @Test
    void writesNothingForATombstone() {
        assertThat(process(new LineExtractor(), ArticleRecords.record("a", null)))
                .isEmpty();
    }

    @Test
    void rejectsWhatItCannotReadWithTheBytesAndHeadersAsTheyCame() {
        ConsumerRecord<byte[], byte[]> record = ArticleRecords.record(
                "a",
                "{\"id\":",
                17,
                CloudEvent.of(ArticleRecords.article("a", "t"), "/somebody").headers());

        ProducerRecord<byte[], byte[]> rejected = only(process(new LineExtractor(), record));

        assertThat(rejected.topic()).isEqualTo("articles.rejected");
        assertThat(rejected.key()).isEqualTo(record.key());
        assertThat(rejected.value()).isEqualTo(record.value());
        assertThat(rejected.timestamp()).isEqualTo(record.timestamp());
        assertThat(rejected.headers()).contains(record.headers().toArray());
        assertThat(header(rejected, RejectedHeaders.REASON)).contains("cut off");
        assertThat(header(rejected, RejectedHeaders.EXCEPTION)).endsWith("SerializationException");
        assertThat(header(rejected, RejectedHeaders.TOPIC)).isEqualTo("articles");
        assertThat(header(rejected, RejectedHeaders.PARTITION)).isEqualTo("0");
        assertThat(header(rejected, RejectedHeaders.OFFSET)).isEqualTo("17");
    }

    @Test
    void rejectsAnArticleOnWhichTheEngineFails() {
        Function<Article, List<Claim>> broken = article -> {
            throw new IndexOutOfBoundsException("token 9 of 8");
        };

        ProducerRecord<byte[], byte[]> rejected =
                only(process(broken, ArticleRecords.record(ArticleRecords.article("a", "t"))));

        assertThat(rejected.topic()).isEqualTo("articles.rejected");
        assertThat(header(rejected, RejectedHeaders.REASON))
                .isEqualTo("the extractor failed on article a: java.lang.IndexOutOfBoundsException: token 9 of 8");
        assertThat(header(rejected, RejectedHeaders.EXCEPTION)).isEqualTo("java.lang.IndexOutOfBoundsException");
    }

    @Test
    void rejectsAnArticleOnWhichTheEngineRunsOutOfStack() {
        Function<Article, List<Claim>> deep = article -> {
            throw new StackOverflowError();
        };

        ProducerRecord<byte[], byte[]> rejected =
                only(process(deep, ArticleRecords.record(ArticleRecords.article("a", "t"))));

        assertThat(header(rejected, RejectedHeaders.EXCEPTION)).isEqualTo("java.lang.StackOverflowError");
    }

    @Test
    void keepsTheReasonToOneLineOfBoundedLength() {
        Function<Article, List<Claim>> verbose = article -> {
            throw new IllegalStateException("line one\nline two\u001b[31m" + "x".repeat(5_000));
        };

        String reason = header(
                only(process(verbose, ArticleRecords.record(ArticleRecords.article("a", "t")))),
                RejectedHeaders.REASON);

        assertThat(reason).contains("line one line two [31m").endsWith("xxx...").hasSize(1_003);
    }

    @Test
    void rejectsAnArticleWhoseClaimsTheBrokerDoesNotTake() {
        ConsumerRecord<byte[], byte[]> record = ArticleRecords.record(ArticleRecords.article("a", "killed 4 UA"));

        ProducerRecord<byte[], byte[]> rejected = only(new ArticleProcessor(new LineExtractor(), ExtractorMetrics.NONE)
                .refuse(record, new RecordTooLargeException("2000 bytes are too many"))
                .records());

        assertThat(rejected.topic()).isEqualTo("articles.rejected");
        assertThat(header(rejected, RejectedHeaders.REASON))
                .isEqualTo("the broker does not take a claim of this article: 2000 bytes are too many");
    }

    private static List<ProducerRecord<byte[], byte[]>> process(
            Function<Article, List<Claim>> extractor, ConsumerRecord<byte[], byte[]> record) {
        return new ArticleProcessor(extractor, ExtractorMetrics.NONE)
                .process(record)
                .records();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return ArticleRecords.header(record.headers(), name);
    }
}
