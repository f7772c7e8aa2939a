package vn.vinhdanh.web.shared;

import java.io.Serializable;
import java.util.List;

/** A list as it is shown, already in words: what {@code <v:grid>} writes in one go. */
public record Grid(List<Column> columns, List<List<Cell>> rows) implements Serializable {

    /** A column with its heading; the style says where it is shown. */
    public record Column(String title, String style) implements Serializable {
    }

    /**
     * One value.
     *
     * @param href  where a click leads, or null
     * @param below a smaller second line, or null
     * @param small what a narrow screen shows below in place of other columns, or null
     * @param badge a state worth seeing, or null
     */
    public record Cell(String text, String href, String below, String small, String badge) implements Serializable {

        public static Cell of(String text) {
            return new Cell(text, null, null, null, null);
        }
    }
}
