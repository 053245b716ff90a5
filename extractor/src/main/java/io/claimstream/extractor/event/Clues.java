package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.date.DateReader;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.kind.KindReader;
import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationReader;
import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import java.time.LocalDate;

/** All dates, places and kinds that one article mentions. */
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

    void read(Document document) {
        dateReader.read(document);
        locationReader.read(document);
        kindReader.read(document);
    }

    /** The article's day of publication, or null. */
    LocalDate publicationDay() {
        return dateReader.publicationDay();
    }
}
