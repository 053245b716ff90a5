package io.claimstream.extractor.place;

import static io.claimstream.extractor.place.NameIndex.unsigned24;

import io.claimstream.schemas.claim.PlaceFeature;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The places themselves, as columns of one buffer. Only what contains what is decoded on loading, for it is asked often.
 *
 * <p>Places are numbered in preorder: a country, then its cities outside any region, then its regions, each followed in
 * the same way by its cities and counties. So a place contains exactly the places from itself to its end, and to contain
 * is to compare two ints.
 */
final class PlaceTable {

    /** How many places share one offset into the pool of names. */
    static final int NAMES_PER_OFFSET = 16;

    static final int NO_PARENT = 0xFFFF;
    /** How many places share one entry of the directory of containers, as a power of two. */
    private static final int DIRECTORY_SHIFT = 4;

    static final int DEGREE = 10_000;
    static final int LATITUDE_ORIGIN = 90 * DEGREE;
    static final int LONGITUDE_ORIGIN = 180 * DEGREE;

    private static final PlaceFeature[] FEATURES = PlaceFeature.values();
    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private final ByteBuffer table;
    private final int places;
    private final int prior;
    private final int feature;
    private final int id;
    private final int latitude;
    private final int longitude;
    private final int population;
    private final int[] containerStarts;
    private final int[] containerEnds;
    private final int[] containerParents;
    /** The last container that begins at or before every sixteenth place. */
    private final int[] directory;

    private final int poolOffset;
    private final int pool;
    private final int end;

    PlaceTable(ByteBuffer table, int offset, int places, int containers, int poolBytes) {
        this.table = table;
        this.places = places;
        this.prior = offset;
        this.feature = prior + places;
        this.id = feature + places;
        this.latitude = id + 3 * places;
        this.longitude = latitude + 3 * places;
        this.population = longitude + 3 * places;
        int starts = population + 2 * places;
        int ends = starts + 3 * containers;
        int parents = ends + 3 * containers;
        this.containerStarts = new int[containers];
        this.containerEnds = new int[containers];
        this.containerParents = new int[containers];
        for (int i = 0; i < containers; i++) {
            containerStarts[i] = unsigned24(table, starts + 3 * i);
            containerEnds[i] = unsigned24(table, ends + 3 * i);
            containerParents[i] = table.getShort(parents + 2 * i) & 0xFFFF;
        }
        this.directory = directory();
        this.poolOffset = parents + 2 * containers;
        this.pool = poolOffset + 3 * offsets(places);
        this.end = pool + poolBytes;
    }

    private int[] directory() {
        int[] lasts = new int[(places >>> DIRECTORY_SHIFT) + 1];
        int container = 0;
        for (int i = 0; i < lasts.length; i++) {
            container = advance(container, i << DIRECTORY_SHIFT);
            lasts[i] = container;
        }
        return lasts;
    }

    /** How many offsets into the pool a table of {@code places} places has. */
    static int offsets(int places) {
        return (places + NAMES_PER_OFFSET - 1) / NAMES_PER_OFFSET;
    }

    /** The offset of what follows this table in the buffer. */
    int end() {
        return end;
    }

    int size() {
        return places;
    }

    /** How likely a bare name means this place: twentieths of a power of ten of people, adjusted for its rank. */
    int prior(int place) {
        return table.get(prior + place) & 0xFF;
    }

    PlaceFeature feature(int place) {
        return FEATURES[table.get(feature + place)];
    }

    /** The GeoNames id, or 0. */
    int id(int place) {
        return unsigned24(table, id + 3 * place);
    }

    double latitude(int place) {
        return (unsigned24(table, latitude + 3 * place) - LATITUDE_ORIGIN) / (double) DEGREE;
    }

    double longitude(int place) {
        return (unsigned24(table, longitude + 3 * place) - LONGITUDE_ORIGIN) / (double) DEGREE;
    }

    /** Inhabitants to three digits or better, 0 where unknown; of a container at least the sum of its cities. */
    long population(int place) {
        int encoded = table.getShort(population + 2 * place) & 0xFFFF;
        return (long) (encoded >>> 3) * POWERS_OF_TEN[encoded & 7];
    }

    /** The place that follows the last one which lies in {@code place}. */
    int end(int place) {
        int container = container(place);
        return containerStarts[container] == place ? containerEnds[container] : place + 1;
    }

    /** The smallest place that contains {@code place} and is another one, or {@link Gazetteer#NONE} for a country. */
    int parent(int place) {
        int container = container(place);
        if (containerStarts[container] == place) {
            container = containerParents[container];
        } else {
            while (containerEnds[container] <= place) {
                container = containerParents[container];
            }
        }
        return container == NO_PARENT ? Gazetteer.NONE : containerStarts[container];
    }

    String name(int place) {
        return string(stringAt(place));
    }

    /** The code of a container within the one around it: {@code UA}, {@code 14}, {@code 4406}. */
    String code(int container) {
        int name = stringAt(container);
        return string(name + 1 + length(name));
    }

    private int stringAt(int place) {
        int first = place - place % NAMES_PER_OFFSET;
        int at = pool + unsigned24(table, poolOffset + 3 * (place / NAMES_PER_OFFSET));
        for (int i = first; i < place; i++) {
            at += 1 + length(at);
            if (feature(i) != PlaceFeature.CITY) {
                at += 1 + length(at);
            }
        }
        return at;
    }

    private int length(int at) {
        return table.get(at) & 0xFF;
    }

    private String string(int at) {
        byte[] bytes = Arrays.copyOfRange(table.array(), at + 1, at + 1 + length(at));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The last container that begins at or before {@code place}. */
    private int container(int place) {
        return advance(directory[place >>> DIRECTORY_SHIFT], place);
    }

    /** The same, not before {@code container}. */
    private int advance(int container, int place) {
        int last = container;
        while (last + 1 < containerStarts.length && containerStarts[last + 1] <= place) {
            last++;
        }
        return last;
    }
}
