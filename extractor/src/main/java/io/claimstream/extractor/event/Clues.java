package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.date.DateReader;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.kind.KindReader;
import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationReader;
import io.claimstream.extractor.event.mention.Mention;
import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import java.time.LocalDate;

/** The dates, places and kinds that one article mentions. */
final class Clues {

    final Mentions<DateMention> dates;
    final Mentions<LocationMention> locations;
    final Mentions<KindMention> kinds;

    private final DateReader dateReader;
    private final LocationReader locationReader;
    private final KindReader kindReader;

    Clues(Lexicon lexicon, Gazetteer gazetteer) {
        dateReader = new DateReader(lexicon);
        locationReader = new LocationReader(gazetteer);
        kindReader = new KindReader(lexicon);
        dates = dateReader.mentions();
        locations = locationReader.mentions();
        kinds = kindReader.mentions();
    }

    void read(Document document, SentenceFilter filter) {
        dateReader.read(document, filter);
        locationReader.read(document, filter);
        kindReader.read(document, filter);
    }

    /** The article's day of publication, or null. */
    LocalDate publicationDay() {
        return dateReader.publicationDay();
    }

    /**
     * The noun of an event behind {@code mention} whose relative clause counts the finding, or null: the mention belongs to
     * another verb than the event does in "Police on Monday arrested a man over a shooting that killed four".
     */
    KindMention relativeHead(Tokens tokens, Mention mention, Finding finding) {
        if (!mention.isIn(finding.field, finding.sentence)) {
            return null;
        }
        for (int i = kinds.from(finding.field, finding.sentence); kinds.isIn(i, finding.field, finding.sentence); i++) {
            KindMention kind = kinds.get(i);
            if (mention.last >= kind.first || tokens.begin(kind.first) > finding.triggerBegin) {
                continue;
            }
            for (int token = kind.last + 1; tokens.end(token) < finding.triggerBegin; token++) {
                if (tokens.is(token, WordClass.RELATIVE)) {
                    return kind;
                }
            }
        }
        return null;
    }
}
