package vn.vinhdanh.personnel.quality;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When two records may be one person. Frequent names meet on one birthday among tens of thousands, so a name that is only alike needs the same
 * unit or a personal ID that is nearly the same.
 */
final class DuplicateRules {

    private DuplicateRules() {
    }

    /**
     * Why two records look like one person.
     *
     * @param id   whether the IDs differ by one digit, or by two swapped ones
     * @param name how alike the names are
     */
    record Suspicion(QualityKind kind, boolean id, Likeness name) {
    }

    /** The suspicion; empty when they are taken for two people. */
    static Optional<Suspicion> of(LikePerson a, LikePerson b) {
        Likeness name = Likeness.of(a, b);
        if (name == Likeness.NONE || !sameBirth(a, b)) {
            return Optional.empty();
        }
        if (Likeness.oneApart(a.personalId(), b.personalId())) {
            return Optional.of(new Suspicion(QualityKind.DUPLICATE_ID, true, name));
        }
        boolean sameDay = a.birthDate() != null && a.birthDate().equals(b.birthDate());
        boolean near = a.unitId() == b.unitId() || sameDay && name == Likeness.SAME;
        boolean otherSex = a.sex() != null && b.sex() != null && !a.sex().equals(b.sex());
        return near && !otherSex ? Optional.of(new Suspicion(QualityKind.DUPLICATE_NAME, false, name)) : Optional.empty();
    }

    /** Born on the same day; in the same year where a day is not known; or with day and month swapped. */
    private static boolean sameBirth(LikePerson a, LikePerson b) {
        if (a.birthDate() == null || b.birthDate() == null) {
            return a.birthYear() != null && a.birthYear().equals(b.birthYear());
        }
        return a.birthDate().equals(b.birthDate()) || swapped(a.birthDate(), b.birthDate());
    }

    private static boolean swapped(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear() && a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
    }
}
