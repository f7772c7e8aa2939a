package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/**
 * The counter of one document type in one year (NĐ 30/2020: one sequence per year and type, 01 on 1 January). The row is locked
 * until the transaction ends, so two clerks get consecutive numbers, and a transaction that fails gives its number back. Numbers that
 * came with the history count like those given here: the series goes on after the highest. Numbers typed by hand are only passed over.
 */
@Dependent
class NumberSeries {

    private static final String READ = """
            SELECT last_no, last_issued_on FROM number_series WHERE agency = ? AND document_type = ? AND series_year = ?""";
    private static final String LOCK = READ + " FOR UPDATE";
    private static final String BEGIN = """
            INSERT INTO number_series (id, agency, document_type, series_year, last_no)
            VALUES (nextval('vinhdanh_id'), ?, ?, ?, 0) ON CONFLICT DO NOTHING""";
    private static final String ADVANCE = """
            UPDATE number_series SET last_no = ?, last_issued_on = ? WHERE agency = ? AND document_type = ? AND series_year = ?""";

    private static final String SET = "UPDATE number_series SET last_no = ? WHERE agency = ? AND document_type = ? AND series_year = ?";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private KnownNumbers known;

    /**
     * The next number for a document issued that day.
     *
     * @throws RefusedException NUMBER_DATE_ORDER when a later day already carries a number: numbers follow the days
     */
    int next(String agency, DocumentType type, LocalDate issuedOn) {
        Connection connection = em.unwrap(Connection.class);
        try {
            Standing standing = new Standing(held(connection, agency, type, issuedOn.getYear()), known.taken(agency, type, issuedOn.getYear()), agency, type);
            standing.requireOrder(issuedOn);
            Sql.update(connection, ADVANCE, standing.next(), issuedOn, agency, type.name(), issuedOn.getYear());
            return standing.next();
        } catch (SQLException e) {
            throw new IllegalStateException("number series " + type, e);
        }
    }

    /**
     * Takes a number somebody typed. The next one moves the sequence on; another one is only passed over later, and only when the clerk
     * gave it outside the system.
     *
     * @throws RefusedException NUMBER_GIVEN when a document has it, NUMBER_OUT_OF_ORDER when it is not the next, NUMBER_DATE_ORDER
     */
    void takeTyped(int number, String agency, DocumentType type, LocalDate issuedOn, boolean outside) {
        Connection connection = em.unwrap(Connection.class);
        try {
            Standing standing = new Standing(held(connection, agency, type, issuedOn.getYear()), known.taken(agency, type, issuedOn.getYear()), agency, type);
            if (standing.requireFree(number, issuedOn, outside)) {
                Sql.update(connection, ADVANCE, number, issuedOn, agency, type.name(), issuedOn.getYear());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("number series " + type, e);
        }
    }

    /**
     * What speaks against a number as things stand, said before somebody is asked for good; nothing is held or taken.
     *
     * @param typed null for the next one
     * @throws RefusedException as {@link #next} and {@link #takeTyped} would
     */
    void check(Integer typed, String agency, DocumentType type, LocalDate issuedOn, boolean outside) {
        try {
            Counter counter = counter(em.unwrap(Connection.class), READ, agency, type, issuedOn.getYear());
            Standing standing = new Standing(counter == null ? new Counter(0, null) : counter, known.taken(agency, type, issuedOn.getYear()), agency, type);
            if (typed == null) {
                standing.requireOrder(issuedOn);
            } else {
                standing.requireFree(typed, issuedOn, outside);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("number series " + type, e);
        }
    }

    /** The number the next document will get, unless another clerk is faster. */
    int expected(String agency, DocumentType type, int year) {
        try {
            // looked at, not held: whoever only reads a page keeps no clerk waiting
            Counter counter = counter(em.unwrap(Connection.class), READ, agency, type, year);
            KnownNumbers.Taken taken = known.taken(agency, type, year);
            return taken.freeAfter(Math.max(counter == null ? 0 : counter.lastNo, taken.highest().number()));
        } catch (SQLException e) {
            throw new IllegalStateException("number series " + type, e);
        }
    }

    /**
     * Lets the series go on with a number, for instance after numbers that were given on paper.
     *
     * @throws RefusedException SERIES_USED when that number, or a higher one, is on a document already
     */
    void goOnWith(int number, String agency, DocumentType type, int year) {
        try {
            Connection connection = em.unwrap(Connection.class);
            held(connection, agency, type, year);
            KnownNumbers.Taken taken = known.taken(agency, type, year);
            int highest = taken.highest().number();
            if (number <= highest) {
                throw new RefusedException("SERIES_USED", type.numberText(highest, agency), Integer.toString(taken.freeAfter(highest)));
            }
            if (taken.typed().contains(number)) {
                throw new RefusedException("SERIES_USED", type.numberText(number, agency), Integer.toString(taken.freeAfter(number)));
            }
            Sql.update(connection, SET, number - 1, agency, type.name(), year);
        } catch (SQLException e) {
            throw new IllegalStateException("number series " + type, e);
        }
    }

    private static Counter held(Connection connection, String agency, DocumentType type, int year) throws SQLException {
        Counter counter = counter(connection, LOCK, agency, type, year);
        if (counter == null) {
            Sql.update(connection, BEGIN, agency, type.name(), year);
            counter = counter(connection, LOCK, agency, type, year);
        }
        return counter;
    }

    private static Counter counter(Connection connection, String sql, String agency, DocumentType type, int year) throws SQLException {
        return Sql.list(connection, row -> new Counter(row.getInt(1), Sql.date(row, 2)), sql, agency, type.name(), year).stream().findFirst()
                .orElse(null);
    }

    private record Counter(int lastNo, LocalDate lastIssuedOn) {
    }

    /** Where one sequence stands: its own counter and the numbers that documents carry. */
    private record Standing(Counter counter, KnownNumbers.Taken taken, String agency, DocumentType type) {

        int next() {
            return taken.freeAfter(Math.max(counter.lastNo, taken.highest().number()));
        }

        void requireOrder(LocalDate issuedOn) {
            for (KnownNumbers.Known last : List.of(new KnownNumbers.Known(counter.lastNo, counter.lastIssuedOn), taken.highest())) {
                if (last.day() != null && last.day().isAfter(issuedOn)) {
                    throw new RefusedException("NUMBER_DATE_ORDER", type.numberText(last.number(), agency), Days.text(last.day()));
                }
            }
        }

        /** Whether a typed number is the next one and moves the sequence on. */
        boolean requireFree(int number, LocalDate issuedOn, boolean outside) {
            if (taken.given().contains(number)) {
                throw new RefusedException("NUMBER_GIVEN", type.numberText(number, agency), type.numberText(next(), agency));
            }
            if (number == next()) {
                requireOrder(issuedOn);
                return true;
            }
            if (!outside) {
                throw new RefusedException("NUMBER_OUT_OF_ORDER", type.numberText(number, agency), type.numberText(next(), agency));
            }
            return false;
        }
    }
}
