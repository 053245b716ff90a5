package io.claimstream.extractor.place.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Builds {@code places.bin.gz}: {@code BuildPlaces INPUT-FOLDER DATA-FOLDER OUTPUT}. */
final class BuildPlaces {

    private BuildPlaces() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: BuildPlaces INPUT-FOLDER DATA-FOLDER OUTPUT, see extractor/gazetteer/README.md");
            System.exit(2);
        }
        build(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    /**
     * @param inputs folder with the third-party files
     * @param data folder with the project's own files
     * @param output the table to write
     */
    static void build(Path inputs, Path data, Path output) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode iso3166 = json.readTree(inputs.resolve("iso3166-2.json").toFile());
        SortedMap<String, Division> countries = Countries.read(data.resolve("countries.tsv"), iso3166);
        Divisions divisions = new Divisions(
                json.readTree(inputs.resolve("admin1.json").toFile()),
                json.readTree(inputs.resolve("admin2.json").toFile()),
                iso3166,
                new DivisionNames(data.resolve("division-words.tsv")));
        divisions.addNames(data.resolve("division-names.tsv"));
        divisions.addAbbreviations(data.resolve("region-abbreviations.tsv"));
        NameAmbiguity ambiguity = new NameAmbiguity(
                data.resolve("name-ambiguity.tsv"), inputs.resolve("words.txt"), firstNames(json, inputs));
        PlaceTree tree = new PlaceTree(
                countries,
                divisions,
                new CityNames(data.resolve("city-names.tsv")).apply(City.read(inputs.resolve("cities500.txt"))));
        TableAssembly assembly = new TableAssembly(countries.values(), ambiguity);
        tree.countries().forEach(assembly::add);
        try (OutputStream out = new BestCompression(new BufferedOutputStream(Files.newOutputStream(output)))) {
            assembly.finish().writeTo(out);
        }
    }

    private static final class BestCompression extends GZIPOutputStream {
        BestCompression(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static List<String> firstNames(ObjectMapper json, Path inputs) throws IOException {
        List<String> names = new ArrayList<>();
        for (String file : List.of("female-names.json", "male-names.json")) {
            json.readTree(inputs.resolve(file).toFile()).forEach(name -> names.add(name.asText()));
        }
        return names;
    }
}
