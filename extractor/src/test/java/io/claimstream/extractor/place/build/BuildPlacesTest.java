package io.claimstream.extractor.place.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.schemas.claim.PlaceFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildPlacesTest {

    @TempDir
    Path inputs;

    @TempDir
    Path data;

    @BeforeEach
    void aSmallWorld() throws IOException {
        write(
                inputs,
                "cities500.txt",
                city(11, "Strelsau", "Strelzau,strelzau gorod,STZ,Стрельзау", "PPLA", "N", 900_000));
        write(inputs, "admin1.json", "[{\"code\":\"RR.N\",\"name\":\"Province of Strelsau\"}]");
        write(inputs, "admin2.json", "[{\"code\":\"RR.N.1\",\"name\":\"Zenda County\"}]");
        write(inputs, "iso3166-2.json", "{\"RR\":{\"iso\":\"RR\",\"reference\":{\"geonames\":1},\"regions\":[]}}");
        write(inputs, "words.txt", "castle");
        write(inputs, "female-names.json", "[\"Flavia\"]");
        write(inputs, "male-names.json", "[\"Rudolf\"]");
        write(data, "countries.tsv", "RR\tRuritania\t\tRuritanian\tKingdom of Ruritania\t0");
        write(data, "division-words.tsv", "before\tProvince of\nafter\tCounty");
        write(data, "division-names.tsv", "RR.N.1\t\tZenda Forest\t");
        write(data, "region-abbreviations.tsv", "RR.N\tStr.");
        write(data, "name-ambiguity.tsv", "clear\tRuritania");
        write(data, "city-names.tsv", "# none");
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws IOException {
        assertThat(table()).isEqualTo(table());
    }

    @Test
    void everyPlaceLiesWhereItsCodesSay() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(new ByteArrayInputStream(table()));

        int city = place(gazetteer, "Strelzau");
        assertThat(gazetteer.size()).isEqualTo(4);
        assertThat(gazetteer.place(city).region()).isEqualTo("RR.N");
        assertThat(gazetteer.contains(place(gazetteer, "Kingdom of Ruritania"), city))
                .isTrue();
        assertThat(gazetteer.contains(place(gazetteer, "Zenda Forest"), city)).isFalse();
        assertThat(gazetteer.population(place(gazetteer, "Ruritania"))).isEqualTo(900_000);
    }

    @Test
    void aRegionTakesTheSpellingsOfItsSeatAndYieldsToIt() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(new ByteArrayInputStream(table()));

        int name = gazetteer.find(NameHash.of("Strelzau"));
        assertThat(gazetteer.count(name)).isEqualTo(2);
        assertThat(gazetteer.feature(gazetteer.candidate(name, 0))).isEqualTo(PlaceFeature.CITY);
        assertThat(gazetteer.feature(gazetteer.candidate(name, 1))).isEqualTo(PlaceFeature.REGION);
        assertThat(gazetteer.name(gazetteer.candidate(name, 1))).isEqualTo("Strelsau");
    }

    @Test
    void shortFormsAndAdjectivesAreMarkedAsSuch() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(new ByteArrayInputStream(table()));

        assertThat(gazetteer.ambiguity(gazetteer.find(NameHash.of("Str.")))).isEqualTo(Ambiguity.ABBREVIATION);
        assertThat(gazetteer.find(NameHash.of("Ruritanian"))).isEqualTo(Gazetteer.NONE);
        assertThat(gazetteer.name(gazetteer.adjective(NameHash.of("Ruritanian"))))
                .isEqualTo("Ruritania");
        assertThat(gazetteer.find(NameHash.of("STZ"))).isEqualTo(Gazetteer.NONE);
    }

    @Test
    void aNameIsRatedByTheWordsAndPersonsItCanBe() throws IOException {
        NameAmbiguity ambiguity =
                new NameAmbiguity(data.resolve("name-ambiguity.tsv"), inputs.resolve("words.txt"), List.of("Flavia"));

        assertThat(ambiguity.of("castle", 2_000)).isEqualTo(Ambiguity.WORD);
        assertThat(ambiguity.of("castle", 200_000)).isEqualTo(Ambiguity.HOMONYM);
        assertThat(ambiguity.of("flavia", 2_000)).isEqualTo(Ambiguity.HOMONYM);
        assertThat(ambiguity.of("flavia", 2_000_000)).isEqualTo(Ambiguity.CLEAR);
        assertThat(ambiguity.of("castle castle", 2_000)).isEqualTo(Ambiguity.WORD);
        assertThat(ambiguity.of("zenda", 2_000)).isEqualTo(Ambiguity.CLEAR);
    }

    @Test
    void aNameForAnUnknownDivisionIsRefused() throws IOException {
        write(data, "division-names.tsv", "RR.X\tNowhere\t\t");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::table)
                .withMessageContaining("division-names.tsv")
                .withMessageContaining("RR.X");
    }

    @Test
    void aRowThatLacksColumnsIsRefused() throws IOException {
        write(data, "countries.tsv", "RR\tRuritania");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::table)
                .withMessageContaining("countries.tsv")
                .withMessageContaining("columns");
    }

    @Test
    void alternateNamesThatNoEnglishTextWritesAreLeftOut() {
        City city = new City(
                1,
                "Strelsau",
                List.of(),
                List.of("Strelzau", "strelzau", "STZ", "Стрельзау", "Gross Strelsau", "Strelsau City", "Rose", "Sau"),
                0,
                0,
                "PPL",
                "RR",
                "N",
                "",
                900_000);

        assertThat(new AlternateNames("rose"::equals).of(city)).containsExactly("Strelsau City", "Strelzau");
    }

    @Test
    void theProperNameOfADivisionStandsWithoutItsKind() throws IOException {
        write(data, "division-words.tsv", "before\tProvince of|Département de l'\nafter\tCounty\nwhole\tEast County");
        DivisionNames names = new DivisionNames(data.resolve("division-words.tsv"));

        assertThat(names.proper("Province of Strelsau")).isEqualTo("Strelsau");
        assertThat(names.proper("Département de l'Aube")).isEqualTo("Aube");
        assertThat(names.proper("Zenda County")).isEqualTo("Zenda");
        assertThat(names.proper("East County")).isEqualTo("East County");
        assertThat(names.proper("Province")).isEqualTo("Province");
    }

    @Test
    void aNameIsWrittenInAllItsWays() {
        assertThat(NameVariants.of("Saint Rudolf (Castle)")).containsExactlyInAnyOrder("Saint Rudolf", "St rudolf");
        assertThat(NameVariants.of("Biel/Bienne")).containsExactlyInAnyOrder("Biel", "Bienne");
    }

    private static int place(Gazetteer gazetteer, String name) {
        return gazetteer.candidate(gazetteer.find(NameHash.of(name)), 0);
    }

    private byte[] table() throws IOException {
        Path output = data.resolve("places.bin.gz");
        BuildPlaces.build(inputs, data, output);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(output)))) {
            return in.readAllBytes();
        }
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text + "\n");
    }

    private static String city(int id, String name, String alternates, String feature, String region, long population) {
        return String.join(
                "\t",
                Integer.toString(id),
                name,
                name,
                alternates,
                "10.5",
                "20.5",
                "P",
                feature,
                "RR",
                "",
                region,
                "",
                "",
                "",
                Long.toString(population),
                "",
                "",
                "Europe/Strelsau",
                "2020-01-01");
    }
}
