package io.claimstream.extractor.lexicon;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the lexicon files. A line is {@code form TAB term TAB classes TAB attributes}:
 *
 * <ul>
 *   <li>form: {@code v} a verb in its base form, {@code n} a noun in the singular (both are inflected, irregular forms
 *       stand in the attributes), {@code x} the word as it is;
 *   <li>term: the word, or the words of a phrase parted by single spaces;
 *   <li>classes: names of {@link WordClass}, in lower case, parted by spaces;
 *   <li>attributes: {@code key=value} parted by spaces; see {@link Draft#set}.
 * </ul>
 *
 * A line whose attributes name a {@code set} puts the forms that other lines have told of into those {@link WordSet}s. A term
 * may stand on several lines; its classes and attributes add up. Lines that begin with {@code #} are comments.
 */
final class LexiconReader {

    private static final List<String> FILES = List.of(
            "function-words.tsv",
            "numbers.tsv",
            "people.tsv",
            "things.tsv",
            "measures.tsv",
            "scope.tsv",
            "attribution.tsv",
            "kinds.tsv",
            "dates.tsv",
            "verbs.tsv",
            "words.tsv");
    /** Read last: its words are those that the others know. */
    private static final String SETS = "word-sets.tsv";

    private static final String SET = "set";
    private static final long GATES =
            WordClass.TRIGGER | WordClass.TOLL | WordClass.HARM | WordClass.MUNITION | WordClass.GATE;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Long> classes = classesByName();
    private final Set<Long> gates = new HashSet<>();

    Lexicon read() {
        FILES.forEach(this::readFile);
        addCompoundNumbers();
        markPhrases();
        readFile(SETS);
        Map<Long, Entry> entries = new HashMap<>();
        Set<Long> beginnings = new HashSet<>();
        drafts.forEach((term, draft) -> {
            entries.put(Lexicon.keyOf(term), draft.entry(term));
            for (int end = term.lastIndexOf(' '); end > term.indexOf(' '); end = term.lastIndexOf(' ', end - 1)) {
                beginnings.add(Lexicon.keyOf(term.substring(0, end)));
            }
        });
        return new Lexicon(entries, beginnings, gates);
    }

    private void readFile(String name) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("lexicon file " + name + " is missing from the build");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    try {
                        readLine(line);
                    } catch (IllegalArgumentException e) {
                        throw new IllegalStateException(name + ", line " + number + ": " + e.getMessage(), e);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon file " + name, e);
        }
    }

    private void readLine(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 3 || columns.length > 4) {
            throw new IllegalArgumentException(
                    "expected form, term, classes and attributes parted by tabs, found " + columns.length + " columns");
        }
        long bits = 0;
        for (String name : columns[2].split(" ")) {
            if (!name.isEmpty()) {
                bits |= classBits(name);
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        if (columns.length == 4) {
            for (String attribute : columns[3].split(" ")) {
                int equals = attribute.indexOf('=');
                if (equals > 0) {
                    attributes.put(
                            attribute.substring(0, equals),
                            attribute.substring(equals + 1).replace('_', ' '));
                }
            }
        }
        for (String term : columns[1].split("\\|")) {
            if (attributes.containsKey(SET) && !drafts.containsKey(term)) {
                throw new IllegalArgumentException(
                        "no lexicon file knows \"" + term + "\"; add it to one of them first");
            }
            addForms(columns[0], term, bits, attributes);
        }
    }

    private void addForms(String form, String term, long bits, Map<String, String> attributes) {
        switch (form) {
            case "x" -> add(term, bits, attributes);
            case "n" -> {
                add(term, bits | WordClass.NOUN | WordClass.SINGULAR, attributes);
                String plural = attributes.getOrDefault("plural", inflectLast(term, Inflection::plural));
                if (!plural.equals("none")) {
                    boolean same = plural.equals(term);
                    add(plural, bits | WordClass.NOUN | WordClass.PLURAL | (same ? WordClass.SINGULAR : 0), attributes);
                }
            }
            case "v" -> {
                String past = attributes.getOrDefault("past", inflectFirst(term, Inflection::past));
                String participle = attributes.getOrDefault("participle", past);
                add(term, bits | WordClass.VERB | WordClass.BASE, attributes);
                add(
                        inflectFirst(term, Inflection::thirdPerson),
                        bits | WordClass.VERB | WordClass.THIRD_PERSON,
                        attributes);
                add(past, bits | WordClass.VERB | WordClass.PAST, attributes);
                add(participle, bits | WordClass.VERB | WordClass.PARTICIPLE, attributes);
                add(
                        attributes.getOrDefault("ing", inflectFirst(term, Inflection::ing)),
                        bits | WordClass.VERB | WordClass.ING,
                        attributes);
            }
            default -> throw new IllegalArgumentException("form \"" + form + "\" is not v, n or x");
        }
    }

    private static String inflectFirst(String term, java.util.function.UnaryOperator<String> inflection) {
        int space = term.indexOf(' ');
        return space < 0 ? inflection.apply(term) : inflection.apply(term.substring(0, space)) + term.substring(space);
    }

    private static String inflectLast(String term, java.util.function.UnaryOperator<String> inflection) {
        int space = term.lastIndexOf(' ');
        return term.substring(0, space + 1) + inflection.apply(term.substring(space + 1));
    }

    private void add(String term, long bits, Map<String, String> attributes) {
        if (attributes.containsKey(SET)) {
            Draft known = drafts.get(term);
            if (known != null) {
                known.setSets(attributes.get(SET));
            }
            return;
        }
        Draft draft = drafts.computeIfAbsent(term, t -> new Draft());
        draft.classes |= bits;
        attributes.forEach(draft::set);
    }

    /** "twenty-one" to "ninety-nine". */
    private void addCompoundNumbers() {
        for (String tens : List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")) {
            for (String unit : List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")) {
                Draft draft = new Draft();
                draft.classes = WordClass.NUMBER;
                draft.number = drafts.get(tens).number + drafts.get(unit).number;
                drafts.put(tens + "-" + unit, draft);
            }
        }
    }

    /** A phrase's first word must say that it may open one; the words of a gating phrase let its sentence be read. */
    private void markPhrases() {
        for (String term : List.copyOf(drafts.keySet())) {
            int space = term.indexOf(' ');
            if (space > 0) {
                drafts.computeIfAbsent(term.substring(0, space), t -> new Draft()).classes |= WordClass.PHRASE_START;
            }
            if ((drafts.get(term).classes & GATES) != 0) {
                openGate(term.split(" "));
            }
        }
    }

    /** One word of the phrase says that a sentence may be worth reading, and the word beside it settles that. */
    private void openGate(String[] term) {
        int gate = gate(term);
        drafts.computeIfAbsent(term[gate], t -> new Draft()).classes |= WordClass.GATE;
        if (term.length == 1) {
            gates.add(Lexicon.keyOf(term[0]));
        } else {
            int first = Math.min(gate, term.length - 2);
            gates.add(Lexicon.keyOf(term[first] + ' ' + term[first + 1]));
        }
    }

    /** The word of a phrase that tells it from most other text: the longest that is no function word. */
    private int gate(String[] term) {
        int gate = -1;
        for (int i = 0; i < term.length; i++) {
            Draft draft = drafts.get(term[i]);
            boolean common = draft != null && (draft.classes & WordClass.COMMON) != 0;
            if (!common && (gate < 0 || term[i].length() >= term[gate].length())) {
                gate = i;
            }
        }
        return gate < 0 ? term.length - 1 : gate;
    }

    private long classBits(String name) {
        Long bits = classes.get(name);
        if (bits == null) {
            throw new IllegalArgumentException("unknown word class \"" + name + "\"");
        }
        return bits;
    }

    private static Map<String, Long> classesByName() {
        Map<String, Long> classes = new HashMap<>();
        for (Field field : WordClass.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                try {
                    classes.put(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'), field.getLong(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return classes;
    }

    /** An entry in the making. */
    private static final class Draft {

        private long classes;
        private long number;
        private Bound bound;
        private String category;
        private final Map<CountedClass, Measure> objectMeasures = new EnumMap<>(CountedClass.class);
        private final Map<CountedClass, Measure> subjectMeasures = new EnumMap<>(CountedClass.class);
        private Measure measure;
        private String kind;
        private KindFamily kindFamily;
        private SpeakerRole role;
        private Stance stance;
        private long sets;

        void set(String key, String value) {
            switch (key) {
                case "number" -> number = Long.parseLong(value);
                case "bound" -> bound = constant(Bound.class, value);
                case "category" -> category = value.replace(' ', '-');
                case "object" -> setMeasures(objectMeasures, value);
                case "subject" -> setMeasures(subjectMeasures, value);
                case "measure" -> measure = constant(Measure.class, value);
                case "kind" -> kind = value.replace(' ', '-');
                case "family" -> kindFamily = constant(KindFamily.class, value);
                case "role" -> role = constant(SpeakerRole.class, value);
                case "stance" -> stance = constant(Stance.class, value);
                case "past", "participle", "ing", "plural" -> {
                    // read where the forms are made
                }
                default -> throw new IllegalArgumentException("unknown attribute \"" + key + "\"");
            }
        }

        private void setSets(String names) {
            for (String name : names.split(",")) {
                sets |= 1L << constant(WordSet.class, name).ordinal();
            }
        }

        private static void setMeasures(Map<CountedClass, Measure> measures, String value) {
            for (String pair : value.split(",")) {
                int colon = pair.indexOf(':');
                measures.put(
                        constant(CountedClass.class, pair.substring(0, colon)),
                        constant(Measure.class, pair.substring(colon + 1)));
            }
        }

        private static <E extends Enum<E>> E constant(Class<E> type, String value) {
            return Enum.valueOf(
                    type, value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
        }

        Entry entry(String term) {
            return new Entry(
                    term,
                    classes,
                    number,
                    bound,
                    category,
                    Map.copyOf(objectMeasures),
                    Map.copyOf(subjectMeasures),
                    measure,
                    kind,
                    kindFamily,
                    role,
                    stance,
                    sets);
        }
    }
}
