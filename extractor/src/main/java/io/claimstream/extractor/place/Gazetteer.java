package io.claimstream.extractor.place;

import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/**
 * The places of the world and their names, from GeoNames (CC BY 4.0); {@code extractor/gazetteer/README.md} says how the
 * table is built.
 *
 * <p>A <em>place</em> is an int from 0 to {@link #size}, a <em>name</em> an int handle from {@link #find}; both are
 * meaningless outside the instance. {@link #NONE} stands for neither. No method but {@link #place} and {@link #name}
 * allocates. Instances are immutable and may be shared by threads.
 */
public final class Gazetteer {

    /** No such name, no such place. */
    public static final int NONE = -1;

    static final long MAGIC = 0x436c61696d506c31L;
    static final int HEADER_INTS = 7;
    private static final int HEADER_BYTES = Long.BYTES + HEADER_INTS * Integer.BYTES;
    private static final int LARGEST_TABLE = 64 << 20;
    private static final int COPY_BYTES = 1 << 16;
    private static final String RESOURCE = "places.bin.gz";

    /** Adjectives live in the index of names, behind a word that no name begins with. */
    private static final long ADJECTIVE = NameHash.of("#adjective");

    private final PlaceTable places;
    private final NameIndex names;
    private final PrefixFilter prefixes;

    private Gazetteer(ByteBuffer table) {
        table.position(Long.BYTES + Integer.BYTES);
        int placeCount = table.getInt();
        int containers = table.getInt();
        int poolBytes = table.getInt();
        int nameCount = table.getInt();
        int listLength = table.getInt();
        int prefixBytes = table.getInt();
        this.places = new PlaceTable(table, HEADER_BYTES, placeCount, containers, poolBytes);
        this.prefixes = new PrefixFilter(table, places.end(), prefixBytes);
        int directory = places.end() + prefixBytes;
        int keys = directory + 3 * (NameIndex.BUCKETS + 1);
        int values = keys + 4 * nameCount;
        int lists = values + 4 * nameCount;
        this.names = new NameIndex(table, directory, keys, values, lists);
        if (lists + 3 * listLength != table.capacity()) {
            throw new IllegalArgumentException("The place table is damaged: its columns end at byte "
                    + (lists + 3 * listLength) + " of " + table.capacity() + ". Build it anew.");
        }
    }

    /** Reads the table that ships with the extractor. */
    public static Gazetteer load() {
        try (InputStream table = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (table == null) {
                throw new IllegalStateException(
                        "The place table " + RESOURCE + " is missing from the extractor's resources. Build it anew.");
            }
            return read(new GZIPInputStream(table, COPY_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("The place table " + RESOURCE + " cannot be read.", e);
        }
    }

    /**
     * Reads an unpacked table, as the build's {@code PlaceTableWriter} writes it.
     *
     * @throws IOException if the stream fails or ends early
     * @throws IllegalArgumentException if the bytes are not a place table of this version
     */
    public static Gazetteer read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long magic = data.readLong();
        int length = data.readInt();
        if (magic != MAGIC || length < HEADER_BYTES || length > LARGEST_TABLE) {
            throw new IllegalArgumentException("Not a place table of this version. Build it anew.");
        }
        byte[] table = new byte[length];
        data.readFully(table, Long.BYTES + Integer.BYTES, length - Long.BYTES - Integer.BYTES);
        return new Gazetteer(ByteBuffer.wrap(table));
    }

    /** How many places there are. */
    public int size() {
        return places.size();
    }

    /** The name with this {@link NameHash}, or {@link #NONE}. */
    public int find(long nameHash) {
        return names.find(nameHash);
    }

    /**
     * Whether some longer name begins with the words of this hash; may be true without cause once in two hundred times.
     */
    public boolean isPrefix(long nameHash) {
        return prefixes.mayContain(nameHash);
    }

    /**
     * The longest name that begins at {@code tokenHashes[from]} and ends before {@code to}.
     *
     * @param tokenHashes the {@link NameHash} of each word, hyphenated words in their parts
     * @return the number of its words in the upper 32 bits, the name in the lower; or {@link #NONE}
     */
    public long longest(long[] tokenHashes, int from, int to) {
        long found = NONE;
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = i == from ? tokenHashes[i] : NameHash.join(hash, tokenHashes[i]);
            int name = find(hash);
            if (name != NONE) {
                found = (long) (i + 1 - from) << 32 | name;
            }
            if (!isPrefix(hash)) {
                break;
            }
        }
        return found;
    }

    /** The place that an adjective or the word for its people points to ("Ukrainian", "Afghans"), or {@link #NONE}. */
    public int adjective(long nameHash) {
        int name = names.find(adjectiveHash(nameHash));
        return name == NONE ? NONE : names.posting(name, 0) & NameIndex.PLACE_MASK;
    }

    /** How much else than a place the name can be. */
    public Ambiguity ambiguity(int name) {
        return names.ambiguity(name);
    }

    /** How many places have this name; at least one. */
    public int count(int name) {
        return names.count(name);
    }

    /** The {@code i}-th place of this name, the likeliest without any context first. */
    public int candidate(int name, int i) {
        return names.posting(name, i) & NameIndex.PLACE_MASK;
    }

    /** Whether the name is another than the usual English one of its {@code i}-th place: historical, foreign, short. */
    public boolean isAlternate(int name, int i) {
        return (names.posting(name, i) & NameIndex.ALTERNATE) != 0;
    }

    /** Whether {@code inner} lies in {@code outer} or is the same place. */
    public boolean contains(int outer, int inner) {
        return outer <= inner && inner < places.end(outer);
    }

    /** How large the place is. */
    public PlaceFeature feature(int place) {
        return places.feature(place);
    }

    /** Inhabitants to three digits or better, 0 where unknown; of a region or country at least the sum of its cities. */
    public long population(int place) {
        return places.population(place);
    }

    /** The smallest place around {@code place}, or {@link #NONE} for a country. */
    public int parent(int place) {
        return places.parent(place);
    }

    /** The place of this feature that {@code place} is or lies in, or {@link #NONE}. */
    public int enclosing(int place, PlaceFeature feature) {
        int around = place;
        while (around != NONE && places.feature(around) != feature) {
            around = places.parent(around);
        }
        return around;
    }

    /** The usual English name. */
    public String name(int place) {
        return places.name(place);
    }

    /**
     * The place as claims carry it. The id is {@code geonames:} with the GeoNames number, or
     * {@code geonames-admin:} with the codes of a division whose number the sources of the table do not tell.
     */
    public Place place(int place) {
        PlaceFeature feature = places.feature(place);
        String country = code(place, PlaceFeature.COUNTRY);
        String region = code(place, PlaceFeature.REGION);
        String county = code(place, PlaceFeature.COUNTY);
        String id = places.id(place) != 0
                ? "geonames:" + places.id(place)
                : "geonames-admin:" + (county != null ? county : region != null ? region : country);
        return new Place(
                places.name(place),
                id,
                feature,
                country,
                region,
                county,
                places.latitude(place),
                places.longitude(place));
    }

    /** The codes from the country down to this feature, joined by dots, or null where there is none around the place. */
    private String code(int place, PlaceFeature feature) {
        int around = enclosing(place, feature);
        if (around == NONE) {
            return null;
        }
        String code = places.code(around);
        int parent = places.parent(around);
        while (parent != NONE) {
            code = places.code(parent) + "." + code;
            parent = places.parent(parent);
        }
        return code;
    }

    /** See {@link PlaceTable#prior}. */
    int prior(int place) {
        return places.prior(place);
    }

    /** The place that follows the last one which lies in {@code place}. */
    int end(int place) {
        return places.end(place);
    }

    /** The hash under which the index keeps an adjective. */
    static long adjectiveHash(long nameHash) {
        return NameHash.join(ADJECTIVE, nameHash);
    }
}
