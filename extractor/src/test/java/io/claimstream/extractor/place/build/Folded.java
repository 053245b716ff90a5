package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.NameHash;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Sets of names in their folded form. */
final class Folded {

    private Folded() {}

    static Set<String> all(Collection<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(NameHash.fold(name)));
        return folded;
    }
}
