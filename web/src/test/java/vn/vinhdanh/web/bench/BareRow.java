package vn.vinhdanh.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the people list shows of one person, read by one plain statement. */
public class BareRow {

    private static final String SQL = "SELECT p.full_name, p.birth_date, p.sex, p.position, u.name, p.personal_id FROM person p"
            + " JOIN unit u ON u.id = p.unit_id ORDER BY p.sort_key, p.id FETCH FIRST 50 ROWS ONLY";

    private final String[] texts = new String[6];

    static List<BareRow> read(DataSource source) {
        List<BareRow> rows = new ArrayList<>();
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(SQL);
             ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                BareRow row = new BareRow();
                for (int i = 0; i < row.texts.length; i++) {
                    row.texts[i] = result.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getFullName() {
        return texts[0];
    }

    public String getBirthDate() {
        return texts[1];
    }

    public String getSex() {
        return texts[2];
    }

    public String getPosition() {
        return texts[3];
    }

    public String getUnitName() {
        return texts[4];
    }

    public String getPersonalId() {
        return texts[5];
    }
}
