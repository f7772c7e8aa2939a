package vn.vinhdanh.personnel.imports.matching;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.shared.Sql;

/** Numbers for new rows, reserved from the common sequence in blocks as EclipseLink does: the value and the 49 below it. */
final class Ids {

    private static final int BLOCK = 50;

    private final Connection connection;
    private long next = 1;
    private long last;

    Ids(Connection connection) {
        this.connection = connection;
    }

    long next() throws SQLException {
        if (next > last) {
            last = Sql.list(connection, r -> r.getLong(1), "SELECT nextval('vinhdanh_id')").get(0);
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
