package vn.vinhdanh.personnel.pay;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.shared.Sql;

/** The dated tables the pay rules are fed with; each is read with one statement. */
@Dependent
public class PayTables {

    @PersistenceContext
    private EntityManager em;

    /** A figure with what it rests on. */
    private record Figure(String code, int amount, String legalBasis) {
    }

    /** Every table of every rank, by code, the newest first. */
    public List<Rank> ranks() {
        return rows(r -> new Rank(r.getString(1), r.getString(2), r.getString(3), r.getBigDecimal(4), r.getBigDecimal(5), r.getBigDecimal(6), r.getInt(7),
                r.getInt(8), Sql.date(r, 9), Sql.date(r, 10), r.getString(11), r.getString(12)), """
                SELECT code, name, group_code, first_coefficient, last_coefficient, increment, steps, interval_months, valid_from, valid_to, legal_basis,
                    confidence FROM pay_rank ORDER BY code, valid_from DESC
                """);
    }

    /** The table of a rank in force on a day; null when there is none. */
    Rank rank(String code, LocalDate day) {
        return code == null ? null : find(ranks(), code, day);
    }

    static Rank find(List<Rank> ranks, String code, LocalDate day) {
        return ranks.stream().filter(r -> r.code().equals(code) && r.holdsOn(day)).findFirst().orElse(null);
    }

    /** The figures in force on a day. */
    PayFigures figures(LocalDate day) {
        Map<String, Figure> by = rows(r -> new Figure(r.getString(1), r.getInt(2), r.getString(3)), """
                SELECT code, amount, legal_basis FROM pay_figure WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                """, day, day).stream().collect(Collectors.toMap(Figure::code, f -> f));
        return new PayFigures(by.get("BEYOND_FIRST").amount(), by.get("BEYOND_NEXT").amount(), by.get("BEYOND_NEXT_MONTHS").amount(),
                by.get("MERIT_MONTHS").amount(), by.get("MERIT_SHARE").amount(), by.get("BEYOND_FIRST").legalBasis(), by.get("MERIT_MONTHS").legalBasis());
    }

    /** The way of the retirement age. */
    List<RetirementAge> ages() {
        return rows(r -> new RetirementAge(Sex.valueOf(r.getString(1)), r.getInt(2), r.getInt(3), r.getString(4), r.getString(5)),
                "SELECT sex, from_year, months, legal_basis, confidence FROM retirement_age ORDER BY sex, from_year");
    }

    private <T> List<T> rows(Sql.Reader<T> reader, String sql, Object... params) {
        return Sql.list(em, reader, sql, params);
    }
}
