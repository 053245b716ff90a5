package io.claimstream.extractor.place.build;

import java.util.LinkedHashSet;
import java.util.Set;

/** A country, region or county on its way into the tree, with its names. */
final class Division {

    final String code;
    final int id;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> alternates = new LinkedHashSet<>();
    final Set<String> abbreviations = new LinkedHashSet<>();
    final Set<String> adjectives = new LinkedHashSet<>();

    private String name;

    /** Of a country: how populous a city must be for its alternate names to be kept. */
    long alternatesFrom;

    /**
     * @param code the codes from the country down, joined by dots: {@code UA.14}
     * @param id the GeoNames id, or 0
     */
    Division(String code, int id, String name) {
        this.code = code;
        this.id = id;
        this.name = name;
        names.add(name);
    }

    /** The name to show; one of {@link #names}. */
    String name() {
        return name;
    }

    void rename(String shown) {
        name = shown;
        names.add(shown);
    }

    /** The code within the division around this one. */
    String lastCode() {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
