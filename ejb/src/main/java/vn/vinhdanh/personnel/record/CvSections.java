package vn.vinhdanh.personnel.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.document.CvDocument;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.personnel.discipline.DisciplineRow;
import vn.vinhdanh.personnel.pay.PayView;
import vn.vinhdanh.personnel.person.PersonCard;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.shared.Texts;

/** Puts the person file into the order of the printed form; always in Vietnamese, histories from the oldest on. */
final class CvSections {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Texts TEXTS = Texts.of(Texts.VIETNAMESE);

    private final PersonCard card;
    private final List<RecordSection> fields;
    private final List<RecordSection> histories;

    CvSections(PersonCard card, List<RecordSection> fields, List<RecordSection> histories) {
        this.card = card;
        this.fields = fields;
        this.histories = histories;
    }

    List<CvDocument.Section> all(List<PostingRow> postings, PayView pay, List<DisciplineRow> disciplines, List<TimelineEntry> timeline) {
        List<CvDocument.Section> all = new ArrayList<>();
        fields.forEach(s -> all.add(new CvDocument.Section(TEXTS.of(s.group()), items(s, pay), List.of())));
        all.add(history(RecordGroup.TRAINING));
        all.add(section("postings", List.of("period", "unit", "position"), List.of(34, 74, 57), oldestFirst(postings).stream()
                .map(p -> List.of(period(p.startKnown() ? p.validFrom() : null, p.validTo()), p.unitName(), text(p.position()))).toList()));
        all.add(CvPay.history(pay));
        all.add(history(RecordGroup.ALLOWANCE));
        all.add(section("awards", List.of("day", "award", "decision"), List.of(26, 94, 45), entries(timeline, TimelineEntry.AWARD)
                .map(e -> List.of(when(e), ofYear(e), text(e.reference()))).toList()));
        all.add(section("discipline", List.of("day", "form", "reason", "decision"), List.of(26, 40, 62, 37), oldestFirst(disciplines).stream()
                .map(d -> List.of(DATE.format(d.decidedOn()), d.formText(), text(d.reason()), text(d.decisionNo()))).toList()));
        all.add(section("ratings", List.of("year", "level"), List.of(26, 139), entries(timeline, TimelineEntry.RATING)
                .map(e -> List.of(e.year() == null ? when(e) : e.year().toString(), words(e.title()))).toList()));
        Stream.of(RecordGroup.FAMILY, RecordGroup.TRAVEL, RecordGroup.PERSONAL_HISTORY, RecordGroup.ASSET).forEach(g -> all.add(history(g)));
        return all;
    }

    private List<CvDocument.Item> items(RecordSection section, PayView pay) {
        Stream<CvDocument.Item> items = section.cells().stream().map(this::item);
        return (section.group() == RecordGroup.PAY ? Stream.concat(items, CvPay.items(pay)) : items).toList();
    }

    private CvDocument.Item item(RecordCell cell) {
        String value = cell.shown(TEXTS);
        if (cell.field() == RecordField.FULL_NAME) {
            value = value.toUpperCase(Texts.VIETNAMESE);
        }
        if (cell.field() == RecordField.BIRTH_DATE && value.isEmpty() && card.birthYear() != null) {
            value = card.birthYear().toString();
        }
        return new CvDocument.Item(TEXTS.of(cell.field()), value);
    }

    private CvDocument.Section history(RecordGroup group) {
        RecordSection section = histories.stream().filter(s -> s.group() == group).findFirst().orElseThrow();
        List<String> headings = group.fields().stream().map(TEXTS::of).toList();
        List<Integer> widths = group.fields().stream().map(CvSections::width).toList();
        List<RecordLine> lines = group == RecordGroup.FAMILY ? section.lines() : oldestFirst(section.lines());
        List<List<String>> rows = lines.stream().map(l -> l.cells().stream().map(c -> c.shown(TEXTS)).toList()).toList();
        String note = Wording.of(section.masked() ? "cv.hidden" : "cv.none");
        return new CvDocument.Section(TEXTS.of(group), List.of(), List.of(new CvDocument.Table(null, headings, widths, rows, note)));
    }

    private static int width(RecordField field) {
        return switch (field.kind()) {
            case DATE -> 23;
            case NUMBER -> field == RecordField.ASSET_VALUE ? 30 : 18;
            case CHOICE -> 22;
            case TEXT -> 34;
            case LONG_TEXT -> 80;
        };
    }

    static CvDocument.Section section(String name, List<String> headings, List<Integer> widths, List<List<String>> rows) {
        return new CvDocument.Section(Wording.of("cv." + name), List.of(), List.of(new CvDocument.Table(null,
                headings.stream().map(h -> Wording.of("cv." + h)).toList(), widths, rows, Wording.of("cv.none"))));
    }

    private static Stream<TimelineEntry> entries(List<TimelineEntry> timeline, String kind) {
        return timeline.stream().filter(e -> e.kind().equals(kind)).sorted(Comparator.comparing(TimelineEntry::orderedBy));
    }

    private static String when(TimelineEntry entry) {
        return entry.date() != null ? DATE.format(entry.date()) : entry.year() == null ? "" : entry.year().toString();
    }

    static String period(LocalDate from, LocalDate to) {
        return (from == null ? "…" : DATE.format(from)) + " - " + (to == null ? Wording.of("cv.now") : DATE.format(to));
    }

    /** The award with the year it is for, which is another than that of the decision. */
    private static String ofYear(TimelineEntry award) {
        return award.year() == null ? words(award.title()) : Wording.of("cv.awardOfYear", words(award.title()), award.year().toString());
    }

    private static String words(String textOrKey) {
        return textOrKey == null ? "" : TEXTS.get(textOrKey);
    }

    static String text(String known) {
        return known == null ? "" : known;
    }

    static <T> List<T> oldestFirst(List<T> newestFirst) {
        List<T> turned = new ArrayList<>(newestFirst);
        Collections.reverse(turned);
        return turned;
    }
}
