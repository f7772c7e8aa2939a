package vn.vinhdanh.personnel.pay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.personnel.person.Sex;

/**
 * The day of retirement under normal conditions (BLLĐ 2019 Điều 169; NĐ 135/2020/NĐ-CP Điều 3, 4). The age grows from year to year: the one
 * counts that is in force in the year in which it is reached.
 */
final class RetirementRules {

    private static final int MONTHS = 12;

    private RetirementRules() {
    }

    /** When this person retires; empty without sex, birth, or an age for the sex. */
    static Optional<Retirement> of(Sex sex, LocalDate birth, Integer birthYear, List<RetirementAge> ages) {
        if (sex == null || birth == null && birthYear == null) {
            return Optional.empty();
        }
        LocalDate born = birth == null ? LocalDate.of(birthYear, 1, 1) : birth;
        List<RetirementAge> own = ages.stream().filter(a -> a.sex() == sex).sorted(Comparator.comparingInt(RetirementAge::fromYear)).toList();
        for (int i = 0; i < own.size(); i++) {
            RetirementAge age = own.get(i);
            int lastYear = i + 1 < own.size() ? own.get(i + 1).fromYear() - 1 : Integer.MAX_VALUE;
            LocalDate reached = born.plusMonths(age.months());
            if (reached.getYear() <= lastYear) {
                return Optional.of(new Retirement(reached.withDayOfMonth(1).plusMonths(1), age.months() / MONTHS, age.months() % MONTHS,
                        birth == null, age.legalBasis(), age.confidence()));
            }
        }
        return Optional.empty();
    }

    /** The latest day of birth of those who retire by this day; empty without an age for the sex. */
    static Optional<LocalDate> lastBirth(Sex sex, LocalDate by, List<RetirementAge> ages) {
        // retirement never comes earlier for who was born later: walk back month by month from the youngest that could
        LocalDate birth = by.withDayOfMonth(1).minusYears(40);
        for (int month = 0; month < 40 * MONTHS; month++) {
            LocalDate lastOfMonth = birth.minusDays(1);
            Optional<Retirement> retirement = of(sex, lastOfMonth, null, ages);
            if (retirement.isPresent() && !retirement.get().on().isAfter(by)) {
                return Optional.of(lastOfMonth);
            }
            birth = birth.minusMonths(1);
        }
        return Optional.empty();
    }
}
