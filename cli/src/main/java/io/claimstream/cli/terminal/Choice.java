package io.claimstream.cli.terminal;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A choice among the constants of an enum by the names that the contract gives them. */
public final class Choice {

    private Choice() {}

    /**
     * The constant called {@code name}, whatever its case.
     *
     * @param label the name of a constant
     * @throws IllegalArgumentException naming what there is to choose from
     */
    public static <T> T of(T[] constants, Function<T, String> label, String name) {
        return Arrays.stream(constants)
                .filter(constant -> label.apply(constant).equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no \"" + Printable.of(name) + "\"; choose from "
                                + Arrays.stream(constants).map(label).collect(Collectors.joining(", "))));
    }
}
