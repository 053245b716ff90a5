package io.claimstream.extractor.document;

import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.ClauseReader;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.measure.Findings;
import io.claimstream.extractor.phrase.Chunker;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.scope.ScopeReader;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.TextField;
import java.time.ZoneOffset;
import java.util.List;

/** Reads an article sentence by sentence, and then what only the whole article can tell. */
public final class DocumentReader {

    private static final long GATE = WordClass.TRIGGER | WordClass.TOLL | WordClass.HARM;
    /** A longer sentence is no sentence; only its beginning is read, so that reading stays linear. */
    static final int LONGEST_SENTENCE = 400;

    private final Lexicon lexicon;
    private final Document document;
    private final Words words;
    private final Phrases phrases = new Phrases();
    private final Chunker chunker;
    private final Findings findings;
    private final ClauseReader clauses;
    private final ScopeReader scopes;

    public DocumentReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        document = new Document(lexicon);
        words = new Words(lexicon);
        chunker = new Chunker(words, phrases);
        findings = new Findings(words, phrases);
        clauses = new ClauseReader(words, phrases, findings);
        scopes = new ScopeReader(words);
    }

    /** The article read last. */
    public Document document() {
        return document;
    }

    /** What {@code article} counts, in the order of its text, title first. The list is valid until the next call. */
    public List<Finding> read(Article article) {
        document.read(article);
        findings.clear();
        scopes.startArticle(
                article.publishedAt() == null
                        ? null
                        : article.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                opening());
        read(TextField.TITLE);
        read(TextField.TEXT);
        List<Finding> all = findings.all();
        Repetition.settle(all);
        Background.settle(all);
        SeveralDeeds.settle(all);
        LaterDeaths.settle(all);
        RaisedTolls.settle(all);
        return all;
    }

    /** The headline and the first sentence. */
    private String opening() {
        Tokens text = document.tokens(TextField.TEXT);
        String first = text.sentences() == 0 ? "" : text.source().substring(0, text.end(text.sentenceEnd(0) - 1));
        return document.tokens(TextField.TITLE).source() + ' ' + first;
    }

    private void read(TextField field) {
        Tokens tokens = document.tokens(field);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int begin = tokens.sentenceStart(sentence);
            int end = Math.min(tokens.sentenceEnd(sentence), begin + LONGEST_SENTENCE);
            boolean link = field == TextField.TEXT && LinkLines.is(tokens, begin, end);
            if (!link && (scopes.seeksYear() || isWorthReading(tokens, begin, end))) {
                int first = findings.all().size();
                words.read(tokens, begin, end);
                if (clauses.hasMeasure()) {
                    chunker.chunk();
                    clauses.read(field, sentence);
                }
                scopes.read(findings.all(), first);
                if (findings.all().size() > first) {
                    findings.splitTolls();
                }
            }
        }
    }

    private boolean isWorthReading(Tokens tokens, int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (tokens.is(token, GATE) || tokens.is(token, WordClass.GATE) && opensGate(tokens, token, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensGate(Tokens tokens, int token, int end) {
        long before = token == 0 ? 0 : tokens.hash(token - 1);
        return lexicon.opensGate(before, tokens.hash(token), token + 1 == end ? 0 : tokens.hash(token + 1));
    }
}
