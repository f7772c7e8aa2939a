package vn.vinhdanh.bench.country;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.vinhdanh.shared.SchemaMigrator;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Pooled;

/**
 * A PostgreSQL of the bench's own of which only the shared memory is not as delivered. With a folder (VINHDANH_BENCH_DATA) the country is loaded once and
 * stays there for the next run; newer migrations are applied.
 */
public final class KeptServer implements AutoCloseable {

    private static final String LOADED = "loaded-";

    private final EmbeddedPostgres server;
    private final Db db;

    /** Starts the server and loads so many people, unless they are there. */
    public KeptServer(int people) {
        String folder = System.getenv("VINHDANH_BENCH_DATA");
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "3GB").setServerConfig("max_wal_size", "8GB");
            if (folder != null && !folder.isBlank()) {
                builder.setDataDirectory(Files.createDirectories(Path.of(folder))).setCleanDataDirectory(false);
            }
            server = builder.start();
            SchemaMigrator.configured(server.getPostgresDatabase()).migrate();
            db = Db.over("country", new Pooled(server.getPostgresDatabase()).source());
            Path mark = folder == null || folder.isBlank() ? null : Path.of(folder, LOADED + people);
            if (mark == null || !Files.exists(mark)) {
                System.out.println(Country.fill(db, people));
                if (mark != null) {
                    Files.createFile(mark);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Db db() {
        return db;
    }

    @Override
    public void close() {
        db.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
