package io.claimstream.extractor;

import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.TextField;
import java.time.Instant;

/** Documents and findings for the tests of stages that read them. */
public final class TestDocuments {

    public static final Lexicon LEXICON = Lexicon.load();
    public static final Gazetteer GAZETTEER = Gazetteer.load();

    private TestDocuments() {}

    /** A text without a date. */
    public static Document undated(String text) {
        return document(null, text, null);
    }

    /** A text published on {@code day}, an ISO date. */
    public static Document published(String day, String text) {
        return document(null, text, Instant.parse(day + "T10:00:00Z"));
    }

    /** A text with a title, published on {@code day}. */
    public static Document published(String day, String title, String text) {
        return document(title, text, Instant.parse(day + "T10:00:00Z"));
    }

    private static Document document(String title, String text, Instant publishedAt) {
        Document document = new Document(LEXICON);
        document.read(new Article("test", 1, null, title, text, publishedAt, null, null, null));
        return document;
    }

    /** The finding of {@code number} in the text, which hangs on the word {@code trigger} of the same sentence. */
    public static Finding finding(Document document, Measure measure, String number, String trigger) {
        return finding(document, TextField.TEXT, measure, number, trigger);
    }

    /** The same in either field. */
    public static Finding finding(Document document, TextField field, Measure measure, String number, String trigger) {
        Tokens tokens = document.tokens(field);
        int begin = tokens.source().indexOf(number);
        int sentence = sentenceAt(tokens, begin);
        int triggerBegin = tokens.source().indexOf(trigger, tokens.begin(tokens.sentenceStart(sentence)));
        if (begin < 0 || triggerBegin < 0) {
            throw new IllegalArgumentException("\"" + number + "\" or \"" + trigger + "\" is not in the text");
        }
        Finding finding = new Finding(measure, field, sentence);
        finding.begin = begin;
        finding.end = begin + number.length();
        finding.triggerBegin = triggerBegin;
        finding.count.exactly(1);
        return finding;
    }

    private static int sentenceAt(Tokens tokens, int offset) {
        int sentence = 0;
        while (sentence + 1 < tokens.sentences() && tokens.begin(tokens.sentenceStart(sentence + 1)) <= offset) {
            sentence++;
        }
        return sentence;
    }
}
