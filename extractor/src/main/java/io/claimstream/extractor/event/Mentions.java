package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateReader;
import io.claimstream.extractor.event.kind.KindReader;
import io.claimstream.extractor.event.location.LocationReader;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;

/** All dates, places and kinds that one article mentions. */
final class Mentions {

    final DateReader dates;
    final LocationReader locations;
    final KindReader kinds;

    Mentions(Lexicon lexicon, Gazetteer gazetteer) {
        dates = new DateReader(lexicon);
        locations = new LocationReader(gazetteer);
        kinds = new KindReader(lexicon);
    }

    void read(Document document) {
        dates.read(document);
        locations.read(document);
        kinds.read(document);
    }
}
