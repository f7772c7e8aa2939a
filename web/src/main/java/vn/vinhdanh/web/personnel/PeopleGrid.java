package vn.vinhdanh.web.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.past.PastRow;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.search.PersonColumn;
import vn.vinhdanh.web.shared.Grid;
import vn.vinhdanh.web.shared.TextMap;

/** Puts the people of one page into words. */
final class PeopleGrid {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PeopleGrid() {
    }

    static Grid of(PersonListing listing, Set<PersonColumn> columns, TextMap texts) {
        List<Grid.Column> heads = new ArrayList<>(List.of(new Grid.Column(texts.get("shared.table.stt"), "stt"),
                new Grid.Column(texts.get("personnel.field.fullName"), "name")));
        columns.forEach(c -> heads.add(new Grid.Column(texts.of(c), c == PersonColumn.PERSONAL_ID ? "narrow wide-only id" : "wide-only")));
        List<List<Grid.Cell>> rows = new ArrayList<>();
        int number = listing.first();
        for (PersonRow person : listing.items()) {
            List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.Cell.of(Integer.toString(number++)), name(person, texts)));
            columns.forEach(c -> cells.add(Grid.Cell.of(words(c.of(person), texts))));
            rows.add(cells);
        }
        return new Grid(heads, rows);
    }

    /** Unit, position and pay of the day; the name leads to the file of that day. */
    static Grid of(List<PastRow> people, int first, LocalDate day, TextMap texts) {
        List<Grid.Column> heads = new ArrayList<>(List.of(new Grid.Column(texts.get("shared.table.stt"), "stt"),
                new Grid.Column(texts.get("personnel.field.fullName"), "name")));
        List.of("personnel.field.birth", "history.list.unit", "personnel.field.position", "pay.rank", "pay.step", "pay.coefficient")
                .forEach(key -> heads.add(new Grid.Column(texts.get(key), "wide-only")));
        List<List<Grid.Cell>> rows = new ArrayList<>();
        int number = first;
        for (PastRow p : people) {
            List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.Cell.of(Integer.toString(number++)),
                    new Grid.Cell(p.fullName(), "person.xhtml?id=" + p.id() + "&tab=history&asAt=" + day, null, small(p.position(), p.unitName()), null)));
            Stream.of(p.birthDate() == null ? p.birthYear() : p.birthDate(), p.unitName(), p.position(), p.rankCode(), p.step(), decimal(p.coefficient(), texts))
                    .forEach(value -> cells.add(Grid.Cell.of(words(value, texts))));
            rows.add(cells);
        }
        return new Grid(heads, rows);
    }

    private static String decimal(BigDecimal value, TextMap texts) {
        return value == null ? "" : texts.get("history.decimal").equals(".") ? value.toString() : value.toString().replace('.', ',');
    }

    private static String small(String position, String unit) {
        return Stream.of(position, unit).filter(s -> s != null && !s.isEmpty()).reduce((a, b) -> a + " · " + b).orElse(null);
    }

    private static Grid.Cell name(PersonRow p, TextMap texts) {
        return new Grid.Cell(p.fullName(), "person.xhtml?id=" + p.id(), null, small(p.position(), p.unitName()), p.status() == PersonStatus.ACTIVE ? null : texts.of(p.status()));
    }

    private static String words(Object value, TextMap texts) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value instanceof Enum<?> term ? texts.of(term) : value == null ? "" : value.toString();
    }
}
