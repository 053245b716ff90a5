package io.claimstream.extractor;

import io.claimstream.extractor.document.ClaimWriter;
import io.claimstream.extractor.document.DocumentReader;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.util.List;

/**
 * The engine: a pure function from an article to the claims it makes (DESIGN.md section 4). The same article gives the
 * same claims, byte for byte.
 *
 * <p>An instance reuses its buffers and must be used by one thread at a time; loading one reads the lexicons and the
 * gazetteer.
 */
public final class ClaimExtractor {

    private final DocumentReader reader;
    private final ClaimWriter writer;

    private ClaimExtractor(Lexicon lexicon, Gazetteer gazetteer) {
        reader = new DocumentReader(lexicon);
        writer = new ClaimWriter(lexicon, gazetteer);
    }

    /** Loads the lexicons and the gazetteer. */
    public static ClaimExtractor load() {
        return new ClaimExtractor(Lexicon.load(), Gazetteer.load());
    }

    /** The claims of {@code article}, in the order of its text, title first. */
    public List<Claim> extract(Article article) {
        List<Finding> findings = reader.read(article);
        return findings.isEmpty() ? List.of() : writer.write(reader.document(), findings);
    }
}
