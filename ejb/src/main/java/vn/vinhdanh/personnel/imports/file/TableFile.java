package vn.vinhdanh.personnel.imports.file;

import java.util.List;

/** A file of rows and columns, whatever its format. Only what one row needs is in memory at a time. */
public interface TableFile extends AutoCloseable {

    /** The sheets in their order; a text file has one. */
    List<SheetName> sheets();

    /** Does the file count its days from 1904, as old Macintosh workbooks do? */
    boolean from1904();

    /** What is done with each row; false stops the walk. */
    interface Visitor {
        boolean visit(SheetRow row);
    }

    /**
     * Hands over every filled row, texts as they stand in the file.
     *
     * @throws FileRefusedException when the file turns out to be too large or broken
     */
    void walk(int sheet, Visitor visitor);

    @Override
    void close();

    /**
     * Opens what was handed in, told by its content: its name and what the browser says about it are often wrong.
     *
     * @throws FileRefusedException when it is no table, or one that must not be opened
     */
    static TableFile open(byte[] file, ImportLimits limits) {
        if (file == null || file.length == 0) {
            throw new FileRefusedException("FILE_NOTHING");
        }
        if (file.length > limits.fileBytes()) {
            throw limits.tooLarge();
        }
        if (TextEncoding.isText(file)) {
            return new TextTable(file, limits);
        }
        new WorkbookGuard(limits).check(file);
        return new WorkbookFile(file, limits, false);
    }

    /** The same for a file that was taken before, with days of workbooks as texts a reader sees (dd/MM/yyyy) beside their numbers. */
    static TableFile openShown(byte[] file, ImportLimits limits) {
        return TextEncoding.isText(file) ? new TextTable(file, limits) : new WorkbookFile(file, limits, true);
    }
}
