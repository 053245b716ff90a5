package io.claimstream.extractor.document;

import io.claimstream.extractor.attribution.AttributionReader;
import io.claimstream.extractor.event.EventReader;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.ClaimId;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Evidence;
import io.claimstream.schemas.claim.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Turns findings into claims: their words, events, speakers and ids. */
public final class ClaimWriter {

    private final EventReader events;
    private final AttributionReader attributions = new AttributionReader();

    public ClaimWriter(Lexicon lexicon, Gazetteer gazetteer) {
        events = new EventReader(lexicon, gazetteer);
    }

    /** The claims that the findings make, in the same order. */
    public List<Claim> write(Document document, List<Finding> findings) {
        ArticleRef article = ArticleRef.to(document.article());
        List<EventMention> mentions = events.read(document, findings);
        OpenOutcomes.settle(findings, mentions);
        Confidence confidence = new Confidence(findings, mentions);
        List<Claim> claims = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Attribution attribution = attributions.read(document, finding);
            EventMention mention = mentions.get(i);
            claims.add(claim(document, article, finding, mention, attribution, confidence.of(finding, mention)));
        }
        return claims;
    }

    private static Claim claim(
            Document document,
            ArticleRef article,
            Finding finding,
            EventMention event,
            Attribution attribution,
            double confidence) {
        Tokens tokens = document.tokens(finding.field);
        String source = tokens.source();
        Count count = finding.count;
        Quantity quantity = new Quantity(
                Count.boxed(count.value),
                Count.boxed(count.low),
                Count.boxed(count.high),
                count.bound,
                source.substring(finding.begin, finding.end),
                finding.begin,
                finding.end);
        int first = tokens.sentenceStart(finding.sentence);
        int behind = Math.min(tokens.sentenceEnd(finding.sentence), first + DocumentReader.LONGEST_SENTENCE);
        int begin = tokens.begin(first);
        int end = tokens.end(behind - 1);
        return new Claim(
                ClaimId.of(article, finding.series(), finding.field, quantity),
                article,
                finding.series(),
                finding.measure,
                finding.category,
                finding.model,
                finding.scope,
                finding.standing,
                quantity,
                finding.previous,
                null,
                event,
                attribution,
                new Evidence(finding.field, begin, end, source.substring(begin, end)),
                finding.derived,
                Math.round(confidence * 100) / 100.0);
    }
}
