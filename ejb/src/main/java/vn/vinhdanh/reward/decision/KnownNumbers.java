package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.Sql;

/**
 * Numbers of the agency's own documents that the registry knows. A number is unique and never used again (NĐ 30/2020, Phụ lục I),
 * wherever it was given; but only what was numbered here or came with a workbook of the history says how far the series has come. A
 * number typed by hand blocks its own use and nothing else: a slip of the pen must not leave a gap of a hundred numbers.
 */
@Dependent
class KnownNumbers {

    private static final String NUMBERED = """
            SELECT number_text, issued_on FROM decision
            WHERE agency = ? AND document_type = ? AND series_year = ? AND number IS NOT NULL""";
    private static final String NOTED = """
            SELECT decision_no, decided_on, CASE WHEN source = 'IMPORT' THEN 1 ELSE 0 END FROM award
                WHERE source <> 'DECISION' AND decided_on BETWEEN ? AND ? AND decision_no LIKE ?
            UNION SELECT decision_no, decided_on, CASE WHEN import_batch_id IS NULL THEN 0 ELSE 1 END FROM discipline
                WHERE decided_on BETWEEN ? AND ? AND decision_no LIKE ?
            UNION SELECT recognition_no, recognised_on, CASE WHEN import_batch_id IS NULL THEN 0 ELSE 1 END FROM initiative
                WHERE recognised_on BETWEEN ? AND ? AND recognition_no LIKE ?
            UNION SELECT decision_no, decided_on, 0 FROM unit_sheet WHERE decided_on BETWEEN ? AND ? AND decision_no LIKE ?""";

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

    /**
     * What is known of one type in one year.
     *
     * @param highest the highest number given here or by the history
     * @param typed   numbers somebody typed by hand
     * @param given   every number that is on a document, however it came there
     */
    record Taken(Known highest, Set<Integer> typed, Set<Integer> given) {

        /** The first number after this one that is nobody's. */
        int freeAfter(int number) {
            int next = number + 1;
            while (typed.contains(next)) {
                next++;
            }
            return next;
        }
    }

    /** The numbers of one type in one year. */
    Taken taken(String agency, DocumentType type, int year) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        String suffix = type.abbreviation() + "-" + agency;
        Pattern own = own(suffix);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        String like = "%" + suffix;
        Set<Integer> typed = new HashSet<>();
        List<Known> moving = new ArrayList<>(Sql.list(connection, row -> known(own, row.getString(1), Sql.date(row, 2)), NUMBERED, agency,
                type.name(), year));
        Sql.list(connection, row -> row.getInt(3) == 1 ? moving.add(known(own, row.getString(1), Sql.date(row, 2)))
                : typed.add(known(own, row.getString(1), null).number()), NOTED, first, last, like, first, last, like, first, last, like,
                first, last, like);
        Set<Integer> given = new HashSet<>(typed);
        moving.forEach(k -> given.add(k.number()));
        return new Taken(moving.stream().reduce(Known.NONE, Known::higher), typed, given);
    }

    /** The number in a number and symbol of the agency itself; empty for one of another authority. */
    static OptionalInt own(String text, String agency, DocumentType type) {
        Matcher matcher = own(type.abbreviation() + "-" + agency).matcher(text.strip());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static Pattern own(String suffix) {
        return Pattern.compile("(\\d{1,6})\\s*/\\s*" + Pattern.quote(suffix));
    }

    private static Known known(Pattern own, String text, LocalDate day) {
        Matcher matcher = own.matcher(text);
        return matcher.find() ? new Known(Integer.parseInt(matcher.group(1)), day) : Known.NONE;
    }
}
