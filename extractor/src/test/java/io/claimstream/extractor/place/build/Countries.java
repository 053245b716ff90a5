package io.claimstream.extractor.place.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The countries of {@code countries.tsv}, named by the JDK where that file does not name them. */
final class Countries {

    private Countries() {}

    /** The countries by ISO 3166-1 code. */
    static SortedMap<String, Division> read(Path countriesTsv, JsonNode iso3166) throws IOException {
        SortedMap<String, Division> countries = new TreeMap<>();
        for (String[] row : Table.rows(countriesTsv, 6)) {
            String code = row[0];
            String jdkName = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            int id = row[2].isEmpty()
                    ? iso3166.path(code).path("reference").path("geonames").asInt()
                    : Integer.parseInt(row[2]);
            Division country = new Division(code, id, row[1].isEmpty() ? jdkName.replace("&", "and") : row[1]);
            country.names.add(jdkName.replace("&", "and"));
            country.adjectives.addAll(Table.values(row[3]));
            country.names.addAll(Table.values(row[4]));
            country.alternatesFrom = Long.parseLong(row[5]);
            countries.put(code, country);
        }
        return countries;
    }
}
