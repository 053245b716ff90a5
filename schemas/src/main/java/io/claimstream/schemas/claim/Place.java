package io.claimstream.schemas.claim;

/**
 * A place of the gazetteer, with what is needed to tell whether another place lies in it.
 *
 * @param name the gazetteer's name for it
 * @param id its id there, such as {@code geonames:702658}, or null for a place that the gazetteer does not know
 * @param feature how large it is
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param region code of its first-order division, such as {@code UA.14}; for a region its own code; null if unknown
 * @param county code of its second-order division, or null
 * @param lat latitude in degrees, or null
 * @param lon longitude in degrees, or null
 */
public record Place(
        String name,
        String id,
        PlaceFeature feature,
        String country,
        String region,
        String county,
        Double lat,
        Double lon) {}
