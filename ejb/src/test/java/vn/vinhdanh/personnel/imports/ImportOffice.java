package vn.vinhdanh.personnel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.Harness;

/** The office of a registry officer who has files to import, on both databases. */
public abstract class ImportOffice extends Department {

    protected static Stream<Db> databases() {
        return Db.both();
    }

    protected static long preview(Harness.As who, ImportKind kind, byte[] file) {
        return who.call(ImportService.class, s -> s.preview(kind, "a.xlsx", file));
    }

    protected long preview(ImportKind kind, byte[] file) {
        return preview(officer, kind, file);
    }

    protected long preview(ImportKind kind, Sheets file) {
        return preview(kind, file.bytes());
    }

    protected static ImportResult commit(Harness.As who, long batch) {
        return who.call(ImportService.class, s -> s.commit(batch));
    }

    protected ImportResult commit(long batch) {
        return commit(officer, batch);
    }

    /** A batch that is previewed and written at once. */
    protected long written(ImportKind kind, byte[] file) {
        long batch = preview(kind, file);
        commit(batch);
        return batch;
    }

    protected long written(ImportKind kind, Sheets file) {
        return written(kind, file.bytes());
    }

    /** One of the sample files. */
    protected static byte[] sample(String name) {
        try (InputStream in = ImportOffice.class.getResourceAsStream("/imports/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
