package io.claimstream.cli.seeds;

import java.util.Arrays;

/**
 * Pairs rows with values one to one, as many as can be paired (augmenting paths, H. W. Kuhn, 1955). A row that comes
 * earlier stays paired where not all can be.
 */
final class Matching {

    static final int NONE = -1;

    private final boolean[][] fits;
    private final int[] rowOf;

    private Matching(boolean[][] fits, int values) {
        this.fits = fits;
        this.rowOf = new int[values];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * The row of each value, or {@link #NONE}.
     *
     * @param fits for each row, which of the values it could be paired with
     */
    static int[] largest(boolean[][] fits, int values) {
        Matching matching = new Matching(fits, values);
        for (int row = 0; row < fits.length; row++) {
            matching.place(row, new boolean[values]);
        }
        return matching.rowOf;
    }

    private boolean place(int row, boolean[] tried) {
        for (int value = 0; value < rowOf.length; value++) {
            if (fits[row][value] && !tried[value]) {
                tried[value] = true;
                if (rowOf[value] == NONE || place(rowOf[value], tried)) {
                    rowOf[value] = row;
                    return true;
                }
            }
        }
        return false;
    }
}
