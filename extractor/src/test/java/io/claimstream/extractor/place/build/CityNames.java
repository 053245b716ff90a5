package io.claimstream.extractor.place.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project's own names of cities: GeoNames id, name ("-" leaves the city out, nothing keeps it), further names. */
final class CityNames {

    private static final String LEFT_OUT = "-";

    private final Map<Integer, String[]> rows = new HashMap<>();

    CityNames(Path cityNames) throws IOException {
        for (String[] row : Table.rows(cityNames, 3)) {
            rows.put(Integer.valueOf(row[0]), row);
        }
    }

    List<City> apply(List<City> cities) {
        List<City> named = new ArrayList<>(cities.size());
        for (City city : cities) {
            String[] row = rows.get(city.id());
            if (row == null) {
                named.add(city);
            } else if (!row[1].equals(LEFT_OUT)) {
                named.add(city.named(row[1].isEmpty() ? city.name() : row[1], Table.values(row[2])));
            }
        }
        return named;
    }
}
