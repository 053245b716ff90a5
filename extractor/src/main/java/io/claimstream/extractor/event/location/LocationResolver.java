package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.PlaceContext;
import io.claimstream.extractor.place.PlaceResolver;
import io.claimstream.schemas.claim.PlaceFeature;
import java.util.List;

/**
 * Decides which place each name means. What is sure comes first and helps to decide the rest: countries, then names with
 * their containers, then the dateline, then all others in the order of the text.
 */
final class LocationResolver {

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final PlaceContext context;

    LocationResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        resolver = new PlaceResolver(gazetteer);
        context = new PlaceContext(gazetteer);
    }

    /** Sets the place of the first {@code count} mentions. */
    void resolve(List<LocationMention> mentions, int count) {
        context.clear();
        for (int i = 0; i < count; i++) {
            LocationMention mention = mentions.get(i);
            if (mention.place != Gazetteer.NONE) {
                context.mention(mention.place);
            } else if (mention.container == Gazetteer.NONE && isCountry(mention)) {
                mention.place = gazetteer.candidate(mention.name, 0);
                context.mention(mention.place);
            }
        }
        for (int i = 0; i < count; i++) {
            LocationMention mention = mentions.get(i);
            if (mention.place == Gazetteer.NONE && mention.container != Gazetteer.NONE) {
                mention.place = resolver.resolveWithin(mention.name, mention.container, mention.feature, context);
                note(mention);
            }
        }
        for (int i = 0; i < count; i++) {
            LocationMention mention = mentions.get(i);
            if (mention.place == Gazetteer.NONE && mention.role == LocationRole.DATELINE) {
                resolve(mention);
            }
        }
        for (int i = 0; i < count; i++) {
            if (mentions.get(i).place == Gazetteer.NONE) {
                resolve(mentions.get(i));
            }
        }
    }

    /** Whether {@code inner} has a place in one that {@code container} names. */
    boolean fits(int inner, int container) {
        context.clear();
        return resolver.resolveWithin(inner, container, null, context) != Gazetteer.NONE;
    }

    private void resolve(LocationMention mention) {
        mention.place = resolver.resolve(mention.name, mention.feature, context);
        note(mention);
    }

    private void note(LocationMention mention) {
        if (mention.place == Gazetteer.NONE) {
            return;
        }
        if (mention.role == LocationRole.DATELINE) {
            context.dateline(mention.place);
        } else if (mention.role != LocationRole.ELSEWHERE) {
            context.mention(mention.place);
        }
    }

    private boolean isCountry(LocationMention mention) {
        return (mention.feature == null || mention.feature == PlaceFeature.COUNTRY)
                && gazetteer.ambiguity(mention.name) == Ambiguity.CLEAR
                && gazetteer.feature(gazetteer.candidate(mention.name, 0)) == PlaceFeature.COUNTRY;
    }
}
