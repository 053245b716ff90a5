package io.claimstream.extractor.place;

import io.claimstream.schemas.claim.PlaceFeature;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the table that {@link Gazetteer} reads. The same calls give the same bytes.
 *
 * <p>Places come in preorder: {@link #open} a country, add what lies in it, {@link #close} it.
 */
public final class PlaceTableWriter {

    private static final int MOST_PLACES = NameIndex.PLACE_MASK;
    private static final int BITS_PER_PREFIX = 12;
    private static final int LARGEST_ID = 0xFFFFFF;
    private static final int LONGEST_NAME = 0xFF;
    private static final int LARGEST_MANTISSA = 0xFFFF >>> 3;

    private record Container(int start, int parent) {}

    private final List<PlaceEntry> places = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Long, Set<Integer>> postings = new TreeMap<>(Long::compareUnsigned);
    private final Map<Long, Ambiguity> ambiguities = new HashMap<>();
    private final Set<Long> prefixes = new HashSet<>();

    /** Begins a place that contains what comes until it is closed, and gives its number. */
    public int open(PlaceEntry container) {
        containers.add(new Container(places.size(), open.isEmpty() ? PlaceTable.NO_PARENT : open.peek()));
        ends.add(0);
        open.push(containers.size() - 1);
        return append(container);
    }

    /** Ends the place opened last. */
    public void close() {
        ends.set(open.pop(), places.size());
    }

    /** Adds a city to the place that is open, and gives its number. */
    public int city(PlaceEntry city) {
        return append(city);
    }

    /** Names {@code place}; where it has the name both as usual and as alternate one, the usual one counts. */
    public void name(String name, int place, boolean alternate) {
        long hash = NameHash.of(name);
        if (hash == 0) {
            return;
        }
        Set<Integer> named = postings.computeIfAbsent(hash, unused -> new HashSet<>());
        if (!alternate) {
            named.remove(place | NameIndex.ALTERNATE);
            named.add(place);
        } else if (!named.contains(place)) {
            named.add(place | NameIndex.ALTERNATE);
        }
        String[] words = NameHash.fold(name).split(" ");
        long prefix = 0;
        for (int i = 0; i + 1 < words.length; i++) {
            prefix = i == 0 ? NameHash.of(words[0]) : NameHash.join(prefix, NameHash.of(words[i]));
            prefixes.add(prefix);
        }
    }

    /** Lets an adjective or the word for its people point to {@code place}. */
    public void adjective(String adjective, int place) {
        postings.computeIfAbsent(Gazetteer.adjectiveHash(NameHash.of(adjective)), unused -> new HashSet<>())
                .add(place);
    }

    /** Says how ambiguous a name is; {@link Ambiguity#CLEAR} where nothing is said. */
    public void ambiguity(String name, Ambiguity ambiguity) {
        ambiguities.put(NameHash.of(name), ambiguity);
    }

    /** Writes everything. */
    public void writeTo(OutputStream out) throws IOException {
        if (!open.isEmpty() || places.size() > MOST_PLACES || containers.size() >= PlaceTable.NO_PARENT) {
            throw new IllegalStateException(
                    places.size() + " places in " + containers.size() + " containers, " + open.size() + " still open");
        }
        byte[] pool = pool();
        byte[] prefixFilter = prefixFilter();
        Index index = new Index();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(body);
        data.writeInt(places.size());
        data.writeInt(containers.size());
        data.writeInt(pool.length);
        data.writeInt(postings.size());
        data.writeInt(index.lists.size());
        data.writeInt(prefixFilter.length);
        writePlaces(data);
        data.write(pool);
        data.write(prefixFilter);
        index.writeTo(data);
        DataOutputStream file = new DataOutputStream(out);
        file.writeLong(Gazetteer.MAGIC);
        file.writeInt(Long.BYTES + Integer.BYTES + body.size());
        body.writeTo(file);
        file.flush();
    }

    private int append(PlaceEntry place) {
        if (place.id() < 0 || place.id() > LARGEST_ID) {
            throw new IllegalArgumentException(
                    "GeoNames id " + place.id() + " of " + place.name() + " has over 24 bits");
        }
        places.add(place);
        return places.size() - 1;
    }

    private void writePlaces(DataOutputStream data) throws IOException {
        for (PlaceEntry place : places) {
            data.writeByte(Math.max(0, Math.min(0xFF, place.prior())));
        }
        for (PlaceEntry place : places) {
            data.writeByte(place.feature().ordinal());
        }
        for (PlaceEntry place : places) {
            write24(data, place.id());
        }
        for (PlaceEntry place : places) {
            write24(data, (int) Math.round(place.latitude() * PlaceTable.DEGREE) + PlaceTable.LATITUDE_ORIGIN);
        }
        for (PlaceEntry place : places) {
            write24(data, (int) Math.round(place.longitude() * PlaceTable.DEGREE) + PlaceTable.LONGITUDE_ORIGIN);
        }
        for (PlaceEntry place : places) {
            data.writeShort(encodePopulation(place.population()));
        }
        for (Container container : containers) {
            write24(data, container.start());
        }
        for (int end : ends) {
            write24(data, end);
        }
        for (Container container : containers) {
            data.writeShort(container.parent());
        }
        int offset = 0;
        for (int place = 0; place < places.size(); place++) {
            if (place % PlaceTable.NAMES_PER_OFFSET == 0) {
                write24(data, offset);
            }
            offset += poolLength(places.get(place));
        }
    }

    private int score(int posting) {
        int prior = places.get(posting & NameIndex.PLACE_MASK).prior();
        return (posting & NameIndex.ALTERNATE) == 0 ? prior : prior - NameIndex.ALTERNATE_COST;
    }

    /** Thirteen bits of mantissa before three bits of a decimal exponent. */
    private static int encodePopulation(long population) {
        long mantissa = population;
        int exponent = 0;
        while (mantissa > LARGEST_MANTISSA) {
            mantissa = (mantissa + 5) / 10;
            exponent++;
        }
        return (int) mantissa << 3 | exponent;
    }

    private byte[] prefixFilter() {
        int bits = Integer.highestOneBit(Math.max(64, prefixes.size() * BITS_PER_PREFIX - 1)) << 1;
        byte[] filter = new byte[bits / Byte.SIZE];
        for (long prefix : prefixes) {
            for (int probe = 0; probe < PrefixFilter.PROBES; probe++) {
                int bit = PrefixFilter.bit(prefix, probe, bits - 1);
                filter[bit >>> 3] |= (byte) (1 << (bit & 7));
            }
        }
        return filter;
    }

    private byte[] pool() {
        ByteArrayOutputStream pool = new ByteArrayOutputStream();
        for (PlaceEntry place : places) {
            addString(pool, place.name());
            if (place.feature() != PlaceFeature.CITY) {
                addString(pool, place.code());
            }
        }
        return pool.toByteArray();
    }

    private static int poolLength(PlaceEntry place) {
        int length = 1 + place.name().getBytes(StandardCharsets.UTF_8).length;
        return place.feature() == PlaceFeature.CITY
                ? length
                : length + 1 + place.code().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void addString(ByteArrayOutputStream pool, String string) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME) {
            throw new IllegalArgumentException("A name of over " + LONGEST_NAME + " bytes: " + string);
        }
        pool.write(bytes.length);
        pool.writeBytes(bytes);
    }

    private static void write24(DataOutputStream data, int value) throws IOException {
        data.writeByte(value >>> 16);
        data.writeShort(value);
    }

    /** The columns of a {@link NameIndex}. */
    private final class Index {

        private final int[] directory = new int[NameIndex.BUCKETS + 1];
        private final List<Integer> keys = new ArrayList<>();
        private final List<Integer> values = new ArrayList<>();
        private final List<Integer> lists = new ArrayList<>();

        Index() {
            long last = 0;
            for (Map.Entry<Long, Set<Integer>> name : postings.entrySet()) {
                long hash = name.getKey();
                if (!keys.isEmpty() && hash >>> 16 == last >>> 16) {
                    throw new IllegalStateException("Two names share the 48 bits that are kept; change the hash");
                }
                last = hash;
                directory[NameIndex.bucket(hash) + 1]++;
                keys.add(NameIndex.key(hash));
                Ambiguity ambiguity = ambiguities.getOrDefault(hash, Ambiguity.CLEAR);
                values.add(ambiguity.ordinal() << NameIndex.AMBIGUITY_SHIFT | places(name.getValue()));
            }
            for (int bucket = 0; bucket < NameIndex.BUCKETS; bucket++) {
                directory[bucket + 1] += directory[bucket];
            }
        }

        private int places(Set<Integer> named) {
            if (named.size() == 1) {
                return named.iterator().next();
            }
            int offset = lists.size();
            lists.add(named.size());
            named.stream()
                    .sorted(Comparator.comparingInt(PlaceTableWriter.this::score)
                            .reversed()
                            .thenComparing(posting -> posting))
                    .forEach(lists::add);
            return NameIndex.LIST | offset;
        }

        void writeTo(DataOutputStream data) throws IOException {
            for (int start : directory) {
                write24(data, start);
            }
            for (int key : keys) {
                data.writeInt(key);
            }
            for (int value : values) {
                data.writeInt(value);
            }
            for (int posting : lists) {
                write24(data, posting);
            }
        }
    }
}
