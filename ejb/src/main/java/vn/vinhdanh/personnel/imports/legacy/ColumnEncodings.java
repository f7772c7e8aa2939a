package vn.vinhdanh.personnel.imports.legacy;

import java.util.Arrays;

/**
 * What each column of a sheet was found to be typed in. Lists are typed column by column, often by different people: one column may be in an old
 * encoding while its neighbour is not. A cell that can be read both ways follows the cells of its column that cannot.
 */
public final class ColumnEncodings {

    private static final int UNICODE = Encoding.values().length;
    /** One cell in so many may be taken for the other encoding by chance. */
    private static final int STRAY = 10;

    private int[][] columns = new int[32][];
    private final int[] sheet = new int[UNICODE + 1];

    /** Notes that a cell is in Unicode beyond doubt. */
    public void sawUnicode(int column) {
        count(column, UNICODE);
    }

    /** Notes what a cell was found to be. */
    public void saw(int column, LegacyText.Finding finding) {
        if (finding.kind() == LegacyText.Kind.UNICODE) {
            sawUnicode(column);
        } else if (finding.kind() == LegacyText.Kind.LEGACY) {
            count(column, finding.encoding().ordinal());
        }
    }

    private void count(int column, int what) {
        if (column >= columns.length) {
            columns = Arrays.copyOf(columns, column + 32);
        }
        if (columns[column] == null) {
            columns[column] = new int[UNICODE + 1];
        }
        columns[column][what]++;
        sheet[what]++;
    }

    /** The encoding most cells of the column are in; of the sheet where the column says nothing; null for Unicode, and where two are mixed in the sheet. */
    public Encoding of(int column) {
        boolean own = column < columns.length && columns[column] != null;
        return own || !mixed() ? most(own ? columns[column] : sheet) : null;
    }

    /** A sheet put together from lists in both encodings proves nothing about a column that does not speak for itself. */
    private boolean mixed() {
        int tcvn3 = sheet[Encoding.TCVN3.ordinal()];
        int vni = sheet[Encoding.VNI.ordinal()];
        return Math.min(tcvn3, vni) * STRAY > Math.max(tcvn3, vni);
    }

    private static Encoding most(int[] counts) {
        Encoding best = null;
        for (Encoding encoding : Encoding.values()) {
            if (counts[encoding.ordinal()] > (best == null ? counts[UNICODE] : counts[best.ordinal()])) {
                best = encoding;
            }
        }
        return best;
    }
}
