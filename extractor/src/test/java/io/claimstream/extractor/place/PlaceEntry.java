package io.claimstream.extractor.place;

import io.claimstream.schemas.claim.PlaceFeature;

/**
 * A place on its way into the table.
 *
 * @param name the usual English name
 * @param code the division's code within the one around it ({@code UA}, {@code 14}); null for a city
 * @param id the GeoNames id, or 0
 * @param latitude degrees
 * @param longitude degrees
 * @param population inhabitants, 0 where unknown
 * @param prior how likely the bare name means this place, see {@link PlaceTable#prior}; 0 to 255
 */
public record PlaceEntry(
        PlaceFeature feature,
        String name,
        String code,
        int id,
        double latitude,
        double longitude,
        long population,
        int prior) {}
