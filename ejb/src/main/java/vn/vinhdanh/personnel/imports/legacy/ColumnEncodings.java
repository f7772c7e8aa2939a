package vn.vinhdanh.personnel.imports.legacy;

import java.util.HashMap;
import java.util.Map;

/**
 * What each column of a sheet was found to be typed in. Lists are typed column by column, often by different people: one column may be in an old
 * encoding while its neighbour is not. A cell that can be read both ways follows the cells of its column that cannot.
 */
public final class ColumnEncodings {

    private static final int UNICODE = Encoding.values().length;

    private final Map<Integer, int[]> columns = new HashMap<>();
    private final int[] sheet = new int[UNICODE + 1];

    /** Notes what a cell was found to be. */
    public void saw(int column, LegacyText.Finding finding) {
        if (finding.kind() == LegacyText.Kind.UNICODE || finding.kind() == LegacyText.Kind.LEGACY) {
            int what = finding.kind() == LegacyText.Kind.UNICODE ? UNICODE : finding.encoding().ordinal();
            columns.computeIfAbsent(column, c -> new int[UNICODE + 1])[what]++;
            sheet[what]++;
        }
    }

    /** The encoding most cells of the column are in; of the sheet where the column says nothing; null for Unicode. */
    public Encoding of(int column) {
        return most(columns.getOrDefault(column, sheet));
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
