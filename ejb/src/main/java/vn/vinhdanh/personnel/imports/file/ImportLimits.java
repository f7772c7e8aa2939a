package vn.vinhdanh.personnel.imports.file;

import vn.vinhdanh.shared.Settings;

/**
 * How large a workbook may be.
 *
 * @param rows          filled rows of the sheet ({@code VINHDANH_IMPORT_MAX_ROWS}, 100,000)
 * @param columns       filled columns of a row ({@code VINHDANH_IMPORT_MAX_COLUMNS}, 500)
 * @param unpackedBytes all parts unpacked ({@code VINHDANH_IMPORT_MAX_UNPACKED_MB}, 200 MB)
 * @param textBytes     the table of texts alone, which must stay in memory while reading ({@code VINHDANH_IMPORT_MAX_TEXTS_MB}, 48 MB)
 * @param fileBytes     the file as uploaded ({@code VINHDANH_IMPORT_MAX_FILE_MB}, 20 MB)
 */
public record ImportLimits(int rows, int columns, long unpackedBytes, long textBytes, long fileBytes) {

    private static final long MB = 1024L * 1024;

    /** The limits an administrator has set. */
    public static ImportLimits configured() {
        return new ImportLimits(Settings.number("VINHDANH_IMPORT_MAX_ROWS", 100_000),
                Settings.number("VINHDANH_IMPORT_MAX_COLUMNS", 500),
                Settings.number("VINHDANH_IMPORT_MAX_UNPACKED_MB", 200) * MB,
                Settings.number("VINHDANH_IMPORT_MAX_TEXTS_MB", 48) * MB,
                Settings.number("VINHDANH_IMPORT_MAX_FILE_MB", 20) * MB);
    }

    /** The upload limit in whole megabytes, for the page. */
    public long fileMegabytes() {
        return fileBytes / MB;
    }

    /** The unpacked limit in whole megabytes, for messages. */
    public long unpackedMegabytes() {
        return unpackedBytes / MB;
    }

    /** The refusal that names the limits. */
    public FileRefusedException tooLarge() {
        return new FileRefusedException("FILE_TOO_LARGE", rows, unpackedMegabytes(), fileMegabytes());
    }
}
