package vn.vinhdanh.shared.excel;

/** What the colour of a cell says. */
public enum Tint {
    /** Heading of a column. */
    HEADING("E7E6E6"),
    /** The row cannot be taken as it is. */
    ERROR("FFC7CE"),
    /** Better looked at again. */
    WARNING("FFEB9C"),
    /** For information. */
    NOTE("DDEBF7");

    private final String rgb;

    Tint(String rgb) {
        this.rgb = rgb;
    }

    String rgb() {
        return rgb;
    }
}
