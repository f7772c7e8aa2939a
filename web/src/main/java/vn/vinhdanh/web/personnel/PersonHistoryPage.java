package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.past.AsAtService;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.personnel.past.PersonAsAt;
import vn.vinhdanh.personnel.record.RecordGroup;
import vn.vinhdanh.web.shared.CodeWords;
import vn.vinhdanh.web.shared.TextMap;
import vn.vinhdanh.web.shared.TypedDay;

/** The area of the person page with every change of the file, and the file as it stood on a day. */
@Named
@RequestScoped
public class PersonHistoryPage {

    private static final int SHOWN = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** The record, its histories, then the parts of the national form; PAY stands for pay either way. */
    private static final List<String> SECTIONS = Stream.concat(Stream.of("PERSON", "POSTING", "PAY", "RATING", "AWARD", "INITIATIVE", "DISCIPLINE"),
            Arrays.stream(RecordGroup.values()).map(Enum::name)).distinct().toList();
    /** Fields whose values are names of an enum; of the same name in two parts of the file, by the part. */
    private static final Map<String, String> ENUMS = Map.of("sex", "Sex", "type", "PersonType", "PERSON.status", "PersonStatus",
            "AWARD.status", "AwardStatus", "form", "DisciplineForm", "RATING.level", "RatingLevel", "INITIATIVE.level", "RecognitionLevel");

    @EJB
    private HistoryService history;
    @EJB
    private AsAtService past;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private String section;
    private final TypedDay asAt = new TypedDay();
    private List<HistoryRow> rows = List.of();
    private PersonAsAt then;

    /** Reads the changes of the person of the page, and the file of a day when the address names one. */
    public void load(Long person, boolean shown) {
        LocalDate day = asAt.getDay();
        if (person != null && day != null) {
            then = past.of(person, day);
        } else if (person != null && shown) {
            rows = history.of(person, section != null && SECTIONS.contains(section) ? section : null, SHOWN);
        }
    }

    /** What a field is called. */
    public String label(String field) {
        for (String key : List.of("history.field." + field, "personnel.field." + field, "enum.RecordField." + field)) {
            if (texts.containsKey(key)) {
                return texts.get(key);
            }
        }
        return field;
    }

    /** What a part of the file is called. */
    public String sectionLabel(String name) {
        String key = "history.section." + name;
        String part = "enum.RecordGroup." + name;
        return texts.containsKey(key) ? texts.get(key) : texts.containsKey(part) ? texts.get(part) : name;
    }

    /** A value as the reader writes it. */
    public String value(String ofSection, String field, String text) {
        // the page hands over nothing as an empty text
        if (text == null || text.isEmpty()) {
            return "–";
        }
        String type = ENUMS.getOrDefault(ofSection + "." + field, ENUMS.get(field));
        String key = "enum." + type + "." + text;
        if (type != null && texts.containsKey(key)) {
            return texts.get(key);
        }
        String option = "record.option." + field + "." + text;
        if (texts.containsKey(option)) {
            return texts.get(option);
        }
        if (text.equals("true") || text.equals("false")) {
            return texts.get("history.value." + text);
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).format(DAY);
        }
        if (CodeWords.nameRowsOf(ofSection) && !field.endsWith("oefficient")) {
            return CodeWords.spoken(texts, text);
        }
        return field.endsWith("oefficient") && !texts.get("history.decimal").equals(".") ? text.replace('.', ',') : text;
    }

    /** The day asked for as it is typed; empty when none is. */
    public String getDayText() {
        return then == null ? "" : then.day().format(DAY);
    }

    /** Whether the person was born after the day: then there was no file to show. */
    public boolean isUnborn() {
        String born = then == null ? null : then.fields().get("birthDate");
        return born != null && then.day().isBefore(LocalDate.parse(born));
    }

    /** What is to be known of the file of that day, by the key of its text. */
    public String getNote() {
        if (isUnborn()) {
            return "history.asAt.unborn";
        }
        if (then.day().isAfter(LocalDate.now(clock))) {
            return "history.asAt.ahead";
        }
        return then.entered() ? "history.asAt.note" : "history.asAt.notEntered";
    }

    public List<String> getSections() {
        return SECTIONS;
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    public PersonAsAt getThen() {
        return then;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public TypedDay getAsAt() {
        return asAt;
    }
}
