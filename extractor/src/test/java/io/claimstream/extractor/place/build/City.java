package io.claimstream.extractor.place.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A populated place as a line of GeoNames' {@code cities500.txt}: nineteen tab-separated columns, see GeoNames'
 * {@code readme.txt}.
 *
 * @param furtherNames other usual names, which the project adds
 * @param alternates names in all languages and scripts
 * @param featureCode GeoNames feature code: PPLC capital, PPLA to PPLA5 seats of divisions, PPLX section of a place
 * @param region admin1 code within the country, empty where unknown
 * @param county admin2 code within the region, empty where unknown
 */
record City(
        int id,
        String name,
        List<String> furtherNames,
        List<String> alternates,
        double latitude,
        double longitude,
        String featureCode,
        String country,
        String region,
        String county,
        long population) {

    private static final long LARGE = 500_000;

    static List<City> read(Path cities500) throws IOException {
        try (Stream<String> lines = Files.lines(cities500)) {
            return lines.map(City::parse).toList();
        }
    }

    /** The city under the name that English news uses, its name in GeoNames among the alternates. */
    City named(String usual, List<String> further) {
        List<String> others = new ArrayList<>(alternates);
        others.add(name);
        return new City(
                id, usual, further, others, latitude, longitude, featureCode, country, region, county, population);
    }

    /** Whether a division of any order is governed from here. */
    boolean isSeat() {
        return featureCode.startsWith("PPLA") || featureCode.equals("PPLC");
    }

    /** Whether a region or the country is governed from here. */
    boolean isRegionalSeat() {
        return featureCode.equals("PPLA") || featureCode.equals("PPLC");
    }

    boolean isLarge() {
        return population >= LARGE;
    }

    private static City parse(String line) {
        String[] columns = line.split("\t", -1);
        return new City(
                Integer.parseInt(columns[0]),
                columns[1],
                List.of(),
                List.of(columns[3].split(",")),
                Double.parseDouble(columns[4]),
                Double.parseDouble(columns[5]),
                columns[7],
                columns[8],
                columns[10].equals("00") ? "" : columns[10],
                columns[11],
                Long.parseLong(columns[14]));
    }
}
