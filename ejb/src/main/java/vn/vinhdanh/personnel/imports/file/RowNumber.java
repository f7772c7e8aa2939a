package vn.vinhdanh.personnel.imports.file;

/** Numbers of rows where several sheets are read as one list: each sheet has room for as many rows as a workbook can hold. */
public final class RowNumber {

    /** How many sheets one list may be spread over. */
    public static final int MOST_SHEETS = 900;
    private static final int ROOM = 1 << 20;

    private RowNumber() {
    }

    /** The number in the list of a row of the sheet that was read in this place, counted from zero. */
    public static int inList(int place, int number) {
        return place * ROOM + number;
    }

    /** In which place its sheet was read. */
    public static int place(int inList) {
        return inList / ROOM;
    }

    /** Its number as the sheet shows it. */
    public static int inSheet(int inList) {
        return inList % ROOM;
    }
}
