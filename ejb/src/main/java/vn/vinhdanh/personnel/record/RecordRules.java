package vn.vinhdanh.personnel.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.shared.RefusedException;

/** Sanity of what is typed into the person file; each answer names the field and what is wrong with it. */
public final class RecordRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Set<RecordField> REQUIRED = EnumSet.of(RecordField.TRAINING_SCHOOL, RecordField.ALLOWANCE_FROM,
            RecordField.ALLOWANCE_KIND, RecordField.FAMILY_SIDE, RecordField.FAMILY_RELATION, RecordField.FAMILY_NAME,
            RecordField.TRAVEL_FROM, RecordField.TRAVEL_COUNTRY, RecordField.HISTORY_DESCRIPTION, RecordField.ASSET_DECLARED_ON,
            RecordField.ASSET_KIND, RecordField.ASSET_DESCRIPTION);
    /** What may lie ahead: courses, allowances and journeys that are decided already. */
    private static final Set<RecordField> AHEAD = EnumSet.of(RecordField.TRAINING_FROM, RecordField.TRAINING_TO, RecordField.ALLOWANCE_FROM,
            RecordField.ALLOWANCE_TO, RecordField.TRAVEL_FROM, RecordField.TRAVEL_TO);
    private static final Map<RecordField, RecordField> PERIODS = Map.of(RecordField.ARMY_FROM, RecordField.ARMY_TO,
            RecordField.TRAINING_FROM, RecordField.TRAINING_TO, RecordField.ALLOWANCE_FROM, RecordField.ALLOWANCE_TO,
            RecordField.TRAVEL_FROM, RecordField.TRAVEL_TO, RecordField.HISTORY_FROM, RecordField.HISTORY_TO);

    private RecordRules() {
    }

    /** Fields without which a row says nothing. */
    static boolean required(RecordField field) {
        return REQUIRED.contains(field);
    }

    /** The first thing that cannot be. */
    static Optional<RefusedException> refusal(Map<RecordField, Object> values, LocalDate birth, LocalDate today) {
        for (Map.Entry<RecordField, Object> entry : values.entrySet()) {
            Optional<RefusedException> wrong = wrong(entry.getKey(), entry.getValue(), birth, today);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return PERIODS.entrySet().stream().filter(p -> backwards(values.get(p.getKey()), values.get(p.getValue())))
                .map(p -> new RefusedException("RECORD_PERIOD", p.getValue())).findFirst();
    }

    /** What is wrong with one value; nothing for an empty field that may be empty. */
    public static Optional<RefusedException> wrong(RecordField field, Object value, LocalDate birth, LocalDate today) {
        if (value == null) {
            return REQUIRED.contains(field) ? Optional.of(new RefusedException("RECORD_REQUIRED", field)) : Optional.empty();
        }
        return switch (field.kind()) {
            case DATE -> date(field, (LocalDate) value, birth, today);
            case NUMBER -> number(field, (BigDecimal) value);
            case CHOICE -> field.options().contains(value) ? Optional.empty() : Optional.of(new RefusedException("RECORD_CHOICE", field));
            case TEXT, LONG_TEXT -> ((String) value).length() <= field.most() ? Optional.empty()
                    : Optional.of(new RefusedException("RECORD_TOO_LONG", field, field.most()));
        };
    }

    private static Optional<RefusedException> date(RecordField field, LocalDate day, LocalDate birth, LocalDate today) {
        if (day.isBefore(EARLIEST) || birth != null && day.isBefore(birth)) {
            return Optional.of(new RefusedException("RECORD_TOO_EARLY", field));
        }
        boolean ahead = day.isAfter(today) && !AHEAD.contains(field) || day.getYear() > today.getYear() + 100;
        return ahead ? Optional.of(new RefusedException("RECORD_AHEAD", field)) : Optional.empty();
    }

    private static Optional<RefusedException> number(RecordField field, BigDecimal number) {
        boolean year = field == RecordField.FAMILY_BIRTH_YEAR;
        boolean fits = number.signum() >= 0 && (field.most() == 0 || number.compareTo(BigDecimal.valueOf(field.most())) <= 0)
                && number.precision() - number.scale() <= 18 && number.stripTrailingZeros().scale() <= (wholes().contains(field) ? 0 : 2)
                && (!year || number.intValue() >= EARLIEST.getYear());
        return fits ? Optional.empty() : Optional.of(new RefusedException("RECORD_NUMBER", field));
    }

    private static List<RecordField> wholes() {
        return List.of(RecordField.FAMILY_BIRTH_YEAR, RecordField.ASSET_VALUE);
    }

    private static boolean backwards(Object from, Object to) {
        return from instanceof LocalDate first && to instanceof LocalDate last && last.isBefore(first);
    }
}
