package vn.vinhdanh.bench.country;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows by PostgreSQL's COPY; values hold no tabs. A backslash stands for ư in the keys of lists, and means something to COPY. */
final class CopyLines {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BLOCK + 1_000);
    private long rows;

    CopyLines(Connection connection, String tableAndColumns) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + tableAndColumns + " FROM STDIN");
    }

    /** One row; null is NULL. */
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i].toString().replace("\\", "\\\\"));
        }
        text.append('\n');
        rows++;
        if (text.length() > BLOCK) {
            send();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /** Ends the copying; how many rows were written. */
    long end() throws SQLException {
        send();
        copy.endCopy();
        return rows;
    }
}
