package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.vinhdanh.shared.RefusedException;

/**
 * The counter of one document type in one year (NĐ 30/2020: one sequence per year and type, 01 on 1 January). The row is locked
 * until the transaction ends, so two clerks get consecutive numbers, and a transaction that fails gives its number back.
 */
@Dependent
class NumberSeries {

    private static final String LOCK = """
            SELECT last_no, last_issued_on FROM number_series WHERE agency = ? AND document_type = ? AND series_year = ? FOR UPDATE""";
    private static final String BEGIN = """
            INSERT INTO number_series (id, agency, document_type, series_year, last_no)
            VALUES (nextval('vinhdanh_id'), ?, ?, ?, 0) ON CONFLICT DO NOTHING""";
    private static final String ADVANCE = """
            UPDATE number_series SET last_no = ?, last_issued_on = ? WHERE agency = ? AND document_type = ? AND series_year = ?""";

    @PersistenceContext
    private EntityManager em;

    /**
     * The next number for a document issued that day.
     *
     * @throws RefusedException NUMBER_DATE_ORDER when a later day already carries a number: numbers follow the days
     */
    int next(String agency, DocumentType type, LocalDate issuedOn) {
        Connection connection = em.unwrap(Connection.class);
        try {
            Counter counter = lock(connection, agency, type, issuedOn.getYear());
            if (counter == null) {
                begin(connection, agency, type, issuedOn.getYear());
                counter = lock(connection, agency, type, issuedOn.getYear());
            }
            if (counter.lastIssuedOn != null && counter.lastIssuedOn.isAfter(issuedOn)) {
                throw new RefusedException("NUMBER_DATE_ORDER", type.numberText(counter.lastNo, agency), Days.text(counter.lastIssuedOn));
            }
            int number = counter.lastNo + 1;
            advance(connection, number, agency, type, issuedOn);
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException("number series " + type, e);
        }
    }

    private static Counter lock(Connection connection, String agency, DocumentType type, int year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, agency);
            statement.setString(2, type.name());
            statement.setInt(3, year);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                LocalDate day = rows.getObject(2, LocalDate.class);
                return new Counter(rows.getInt(1), day);
            }
        }
    }

    private static void begin(Connection connection, String agency, DocumentType type, int year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, agency);
            statement.setString(2, type.name());
            statement.setInt(3, year);
            statement.executeUpdate();
        }
    }

    private static void advance(Connection connection, int number, String agency, DocumentType type, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setInt(1, number);
            statement.setObject(2, day);
            statement.setString(3, agency);
            statement.setString(4, type.name());
            statement.setInt(5, day.getYear());
            statement.executeUpdate();
        }
    }

    private record Counter(int lastNo, LocalDate lastIssuedOn) {
    }
}
