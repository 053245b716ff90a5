package io.claimstream.extractor.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.claimstream.schemas.claim.PlaceFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlaceTableWriterTest {

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Gazetteer gazetteer = read(write(ruritania()));

        int streslau = gazetteer.candidate(gazetteer.find(NameHash.of("Streslau")), 0);
        assertThat(gazetteer.size()).isEqualTo(4);
        assertThat(gazetteer.name(streslau)).isEqualTo("Strešlau");
        assertThat(gazetteer.place(streslau).id()).isEqualTo("geonames:77");
        assertThat(gazetteer.place(streslau).region()).isEqualTo("RR.N");
        assertThat(gazetteer.place(streslau).lat()).isEqualTo(-12.3457);
        assertThat(gazetteer.place(streslau).lon()).isEqualTo(-0.0001);
        assertThat(gazetteer.population(streslau)).isEqualTo(1_235_000);
        assertThat(gazetteer.adjective(NameHash.of("Ruritanian"))).isZero();
    }

    @Test
    void containersEndWithTheirLastPlace() throws IOException {
        Gazetteer gazetteer = read(write(ruritania()));

        int country = 0;
        int zenda = 1;
        int north = 2;
        int streslau = 3;
        assertThat(gazetteer.contains(country, streslau)).isTrue();
        assertThat(gazetteer.contains(north, streslau)).isTrue();
        assertThat(gazetteer.contains(north, zenda)).isFalse();
        assertThat(gazetteer.parent(zenda)).isEqualTo(country);
        assertThat(gazetteer.enclosing(streslau, PlaceFeature.REGION)).isEqualTo(north);
        assertThat(gazetteer.enclosing(zenda, PlaceFeature.REGION)).isEqualTo(Gazetteer.NONE);
        assertThat(gazetteer.place(zenda).region()).isNull();
    }

    @Test
    void theUsualNameWinsOverTheSameAlternateOne() throws IOException {
        PlaceTableWriter writer = ruritania();
        writer.name("Zenda", 1, true);

        Gazetteer gazetteer = read(write(writer));

        int name = gazetteer.find(NameHash.of("Zenda"));
        assertThat(gazetteer.count(name)).isEqualTo(1);
        assertThat(gazetteer.isAlternate(name, 0)).isFalse();
    }

    @Test
    void theSameCallsGiveTheSameBytes() throws IOException {
        assertThat(write(ruritania())).isEqualTo(write(ruritania()));
    }

    @Test
    void anUnclosedContainerIsRefused() {
        PlaceTableWriter writer = new PlaceTableWriter();
        writer.open(new PlaceEntry(PlaceFeature.COUNTRY, "Ruritania", "RR", 1, 0, 0, 0, 0));

        assertThatIllegalStateException().isThrownBy(() -> write(writer)).withMessageContaining("still open");
    }

    @Test
    void anIdOfOver24BitsIsRefused() {
        PlaceEntry entry = new PlaceEntry(PlaceFeature.COUNTRY, "Ruritania", "RR", 1 << 24, 0, 0, 0, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaceTableWriter().open(entry))
                .withMessageContaining("Ruritania");
    }

    @Test
    void aTableThatIsCutOffIsRefused() throws IOException {
        byte[] table = write(ruritania());

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(Arrays.copyOf(table, table.length - 1)));
    }

    @Test
    void otherBytesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(new byte[64]))
                .withMessageContaining("Build it anew");
    }

    @Test
    void aTableWhoseCountsDisagreeWithItsLengthIsRefused() throws IOException {
        byte[] table = write(ruritania());
        table[Long.BYTES + 2 * Integer.BYTES - 1]++;

        assertThatIllegalArgumentException().isThrownBy(() -> read(table)).withMessageContaining("damaged");
    }

    private static PlaceTableWriter ruritania() {
        PlaceTableWriter writer = new PlaceTableWriter();
        int country = writer.open(new PlaceEntry(PlaceFeature.COUNTRY, "Ruritania", "RR", 1, 10, 20, 2_000_000, 140));
        int zenda = writer.city(new PlaceEntry(PlaceFeature.CITY, "Zenda", null, 5, 10.5, 20.5, 3_000, 70));
        writer.open(new PlaceEntry(PlaceFeature.REGION, "North", "N", 0, 10, 20, 1_500_000, 110));
        int streslau = writer.city(
                new PlaceEntry(PlaceFeature.CITY, "Strešlau", null, 77, -12.34567, -0.0001, 1_234_567, 120));
        writer.close();
        writer.close();
        writer.name("Ruritania", country, false);
        writer.name("Zenda", zenda, false);
        writer.name("Strešlau", streslau, false);
        writer.adjective("Ruritanian", country);
        return writer;
    }

    private static byte[] write(PlaceTableWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out);
        return out.toByteArray();
    }

    private static Gazetteer read(byte[] table) throws IOException {
        return Gazetteer.read(new ByteArrayInputStream(table));
    }
}
