package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How large a place is; a country contains its regions, a region its counties, and these their cities. */
public enum PlaceFeature {
    COUNTRY,
    /** First-order division: state, province, oblast, governorate. */
    REGION,
    /** Second-order division: county, district. */
    COUNTY,
    CITY;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
