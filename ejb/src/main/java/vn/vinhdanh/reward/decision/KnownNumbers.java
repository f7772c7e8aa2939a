package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.Sql;

/**
 * Numbers of the agency's own documents that the registry knows: those numbered here, and those that came with the history or were
 * entered by hand. A number is unique and never used again (NĐ 30/2020, Phụ lục I), wherever it was given.
 */
@Dependent
class KnownNumbers {

    private static final String NUMBERED = """
            SELECT number_text, issued_on FROM decision
            WHERE agency = ? AND document_type = ? AND series_year = ? AND number IS NOT NULL""";
    private static final String NOTED = """
            SELECT decision_no, decided_on FROM award WHERE decided_on BETWEEN ? AND ? AND decision_no LIKE ? GROUP BY decision_no, decided_on
            UNION SELECT decision_no, decided_on FROM discipline WHERE decided_on BETWEEN ? AND ? AND decision_no LIKE ?
            UNION SELECT recognition_no, recognised_on FROM initiative WHERE recognised_on BETWEEN ? AND ? AND recognition_no LIKE ?
            UNION SELECT decision_no, decided_on FROM unit_sheet WHERE decided_on BETWEEN ? AND ? AND decision_no LIKE ?""";

    @PersistenceContext
    private EntityManager em;

    /**
     * A document with its number.
     *
     * @param day day of the document
     */
    record Known(int number, LocalDate day) {

        static final Known NONE = new Known(0, null);

        Known higher(Known other) {
            return other.number > number ? other : this;
        }
    }

    /** The highest number of one type in one year; zero when none is known. */
    Known highest(String agency, DocumentType type, int year) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        String suffix = type.abbreviation() + "-" + agency;
        Pattern own = Pattern.compile("(\\d{1,6})\\s*/\\s*" + Pattern.quote(suffix));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        String like = "%" + suffix;
        List<Known> numbered = Sql.list(connection, row -> known(own, row.getString(1), Sql.date(row, 2)), NUMBERED, agency, type.name(), year);
        List<Known> noted = Sql.list(connection, row -> known(own, row.getString(1), Sql.date(row, 2)), NOTED,
                first, last, like, first, last, like, first, last, like, first, last, like);
        return numbered.stream().reduce(noted.stream().reduce(Known.NONE, Known::higher), Known::higher);
    }

    private static Known known(Pattern own, String text, LocalDate day) {
        Matcher matcher = own.matcher(text);
        return matcher.find() ? new Known(Integer.parseInt(matcher.group(1)), day) : Known.NONE;
    }
}
