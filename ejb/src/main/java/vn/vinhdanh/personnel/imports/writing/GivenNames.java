package vn.vinhdanh.personnel.imports.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import vn.vinhdanh.shared.Sql;
import vn.vinhdanh.shared.VietnameseText;

/** People who are not called by the last word of their name stay sorted by what they are called, whatever a staff list brings. */
final class GivenNames {

    private static final String CALLED = """
            SELECT p.id, p.full_name, p.called_by FROM import_before_person b JOIN person p ON p.id = b.person_id
            WHERE b.batch_id = ? AND p.called_by IS NOT NULL
            """;
    private static final String SORT = "UPDATE person SET family_name = ?, middle_name = ?, given_name = ?, sort_key = ? WHERE id = ?";

    private record Called(long id, VietnameseText.NameParts parts) {
    }

    private GivenNames() {
    }

    /** Takes the names of one batch apart again; there are few such people. */
    static void keep(Connection connection, long batchId) throws SQLException {
        List<Called> people = Sql.list(connection, row -> new Called(row.getLong(1), VietnameseText.parts(row.getString(2), row.getString(3))),
                CALLED, batchId);
        if (people.isEmpty()) {
            return;
        }
        try (PreparedStatement sort = connection.prepareStatement(SORT)) {
            for (Called person : people) {
                sort.setString(1, person.parts().family());
                sort.setString(2, person.parts().middle());
                sort.setString(3, person.parts().given());
                sort.setString(4, VietnameseText.sortKey(person.parts()));
                sort.setLong(5, person.id());
                sort.addBatch();
            }
            sort.executeBatch();
        }
    }
}
