package io.claimstream.aggregator.event;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which events one update of the links changed. */
public final class Relinking {

    private final Set<LinkedEvent> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<LinkedEvent> grown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<LinkedEvent> dissolved = Collections.newSetFromMap(new IdentityHashMap<>());

    Relinking() {}

    void joined(LinkedEvent event, boolean isNew) {
        if (isNew && !changed.contains(event)) {
            grown.add(event);
        } else {
            grown.remove(event);
            changed.add(event);
        }
    }

    void left(LinkedEvent event) {
        grown.remove(event);
        changed.add(event);
    }

    void dissolved(LinkedEvent event) {
        left(event);
        dissolved.add(event);
    }

    /** Events that only new mentions joined. */
    public Set<LinkedEvent> grown() {
        return Collections.unmodifiableSet(grown);
    }

    /** Events that were founded, or that mentions left or moved to. */
    public Set<LinkedEvent> rearranged() {
        Set<LinkedEvent> rearranged = Collections.newSetFromMap(new IdentityHashMap<>());
        rearranged.addAll(changed);
        rearranged.removeAll(dissolved);
        return rearranged;
    }

    /** Events that changed in either way and still exist. */
    public Set<LinkedEvent> alive() {
        Set<LinkedEvent> alive = rearranged();
        alive.addAll(grown);
        return alive;
    }

    /** Events that are no more. */
    public Set<LinkedEvent> dissolved() {
        return Collections.unmodifiableSet(dissolved);
    }
}
