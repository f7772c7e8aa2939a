package vn.vinhdanh.personnel.ranks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.file.TableFile;
import vn.vinhdanh.personnel.pay.Rank;

/**
 * Reads pay tables: a heading, then one rank per row with code, name, group, first and last coefficient, increment, steps, months per step,
 * first day, legal basis.
 */
final class RankSheet {

    private static final int COLUMNS = 10;
    private static final int MOST_STEPS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final List<Rank> known;
    private final Set<String> seen = new HashSet<>();

    RankSheet(List<Rank> known) {
        this.known = known;
    }

    /** Each row after the heading with its verdict. */
    List<RankVerdict> read(byte[] file) {
        List<RankVerdict> verdicts = new ArrayList<>();
        ImportLimits limits = ImportLimits.configured();
        try (TableFile guarded = TableFile.open(file, limits); TableFile table = TableFile.openShown(file, limits)) {
            boolean[] heading = {true};
            table.walk(0, row -> {
                if (!heading[0]) {
                    verdicts.add(verdict(row));
                }
                heading[0] = false;
                return true;
            });
        }
        return verdicts;
    }

    private RankVerdict verdict(SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            cells.add(row.at(column) == null ? "" : row.at(column).text().strip());
        }
        String text = String.join(" · ", cells.subList(0, 3));
        if (cells.contains("") || cells.get(0).length() > 20 || cells.get(1).length() > 200 || cells.get(2).length() > 20 || cells.get(9).length() > 250) {
            return new RankVerdict(row.number(), text, null, "RANK_CELLS");
        }
        LocalDate from;
        try {
            from = LocalDate.parse(cells.get(8), DAY);
        } catch (DateTimeParseException e) {
            return new RankVerdict(row.number(), text, null, "RANK_DATE");
        }
        try {
            Rank rank = new Rank(cells.get(0), cells.get(1), cells.get(2), number(cells.get(3)), number(cells.get(4)), number(cells.get(5)),
                    number(cells.get(6)).intValueExact(), number(cells.get(7)).intValueExact(), from, null, cells.get(9), "TO_BE_CONFIRMED");
            return new RankVerdict(row.number(), text, rank, code(rank));
        } catch (ArithmeticException | NumberFormatException e) {
            return new RankVerdict(row.number(), text, null, "RANK_NUMBERS");
        }
    }

    private String code(Rank rank) {
        if (rank.steps() < 1 || rank.steps() > MOST_STEPS || rank.intervalMonths() < 1 || rank.first().signum() <= 0) {
            return "RANK_NUMBERS";
        }
        if (!rank.adds()) {
            return "RANK_SUM";
        }
        if (!seen.add(rank.code())) {
            return "RANK_TWICE";
        }
        for (Rank other : known) {
            if (other.code().equals(rank.code()) && other.validFrom().equals(rank.validFrom())) {
                return same(rank, other) ? "SAME" : "RANK_OLDER";
            }
            if (other.code().equals(rank.code()) && other.validFrom().isAfter(rank.validFrom())) {
                return "RANK_OLDER";
            }
        }
        return "NEW";
    }

    private static boolean same(Rank one, Rank other) {
        return one.steps() == other.steps() && one.first().compareTo(other.first()) == 0 && one.increment().compareTo(other.increment()) == 0
                && one.intervalMonths() == other.intervalMonths() && one.name().equals(other.name());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
