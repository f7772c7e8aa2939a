package vn.vinhdanh.personnel.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.vinhdanh.shared.RefusedException;

/**
 * Days of the person file that come one after the other by what they mean: nobody is in the present agency before the first recruitment, an official
 * Party member before a candidate (Điều lệ Đảng, Điều 5), or reappointed before appointed. What only looks odd is left to the check of the data.
 */
public final class RecordDays {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Order> ORDERS = List.of(new Order(RecordField.JOINED_ON, RecordField.AGENCY_JOINED_ON),
            new Order(RecordField.PARTY_JOINED_ON, RecordField.PARTY_OFFICIAL_ON), new Order(RecordField.APPOINTED_ON, RecordField.REAPPOINTED_ON));

    private record Order(RecordField first, RecordField then) {

        boolean crossed(Map<RecordField, Object> file) {
            return file.get(first) instanceof LocalDate a && file.get(then) instanceof LocalDate b && b.isBefore(a);
        }

        boolean sameIn(Map<RecordField, Object> one, Map<RecordField, Object> other) {
            return Objects.equals(one.get(first), other.get(first)) && Objects.equals(one.get(then), other.get(then));
        }

        RefusedException refusal(Map<RecordField, Object> file) {
            return new RefusedException("RECORD_ORDER", then, SHOWN.format((LocalDate) file.get(then)), first, SHOWN.format((LocalDate) file.get(first)));
        }
    }

    private RecordDays() {
    }

    /** The first two days that the change would bring into the wrong order; what was so already, as after an import, does not hold up other changes. */
    public static Optional<RefusedException> refusal(Map<RecordField, Object> before, Map<RecordField, Object> after) {
        return ORDERS.stream().filter(o -> o.crossed(after) && !o.sameIn(before, after)).map(o -> o.refusal(after)).findFirst();
    }

    /** A day of the file that would lie before another day of birth. */
    static Optional<RefusedException> bornLater(Map<RecordField, Object> file, LocalDate birth) {
        if (birth == null || !(file.get(RecordField.BIRTH_DATE) instanceof LocalDate before) || !birth.isAfter(before)) {
            return Optional.empty();
        }
        return file.entrySet().stream().filter(e -> !e.getKey().inPerson() && e.getValue() instanceof LocalDate day && day.isBefore(birth))
                .map(e -> new RefusedException("RECORD_TOO_EARLY", e.getKey())).findFirst();
    }
}
