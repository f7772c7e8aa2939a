package vn.vinhdanh.personnel.imports;

/** What a commit did, in rows of the sheet; skipped are the rows with errors. */
public record ImportResult(int created, int updated, int unchanged, int skipped) {
}
