package vn.vinhdanh.personnel.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** Sanity of what is typed about a person; each answer is the code of a refusal. */
public final class PersonRules {

    private static final int ADULT = 18;
    private static final int OLDEST = 100;

    private PersonRules() {
    }

    /** Rank, step and coefficient of somebody known change from a day on, with a decision, among the periods of pay; never by the form of the record. */
    static void refusePayWithoutDay(Person person, PersonInput input) {
        BigDecimal now = person.getPayCoefficient();
        BigDecimal typed = input.getPayCoefficient();
        boolean sameCoefficient = now == null ? typed == null : typed != null && now.compareTo(typed) == 0;
        if (!sameCoefficient || !Objects.equals(person.getRankCode(), input.getRankCode()) || !Objects.equals(person.getPayStep(), input.getPayStep())) {
            throw new RefusedException("PAY_BY_DAY");
        }
    }

    /** Birth date in the past and of a living adult; dates of entry after birth. */
    static Optional<String> refusal(PersonInput input, LocalDate today) {
        if (!PersonalIds.wellFormed(input.getPersonalId())) {
            return Optional.of("ID_FORMAT");
        }
        if (input.getCalledBy() != null && !VietnameseText.within(input.getFullName(), input.getCalledBy())) {
            return Optional.of("CALLED_BY");
        }
        LocalDate birth = input.getBirthDate();
        if (!possibleBirth(birth, input.getBirthYear(), today)) {
            return Optional.of("BIRTH_DATE");
        }
        LocalDate entry = input.getJoinedOn() == null ? today : input.getJoinedOn();
        if (birth != null && birth.plusYears(ADULT).isAfter(entry)) {
            return Optional.of("UNDER_18");
        }
        if (!possibleParty(input.getPartyJoinedOn(), birth, today)) {
            return Optional.of("PARTY_DATE");
        }
        return firstDays(input);
    }

    /** The day before which nobody was born who is on file: a hundred years ago. */
    public static LocalDate earliest(LocalDate today) {
        return today.minusYears(OLDEST);
    }

    /** Is it a day, or where the day is not known a year, on which somebody on file can be born? Nothing known is possible. */
    public static boolean possibleBirth(LocalDate birth, Integer year, LocalDate today) {
        if (birth != null) {
            return !birth.isAfter(today) && !birth.isBefore(earliest(today));
        }
        return year == null || year <= today.getYear() && year >= earliest(today).getYear();
    }

    /** Nobody joins the Party tomorrow or before the age of 18 (Điều lệ Đảng, Điều 1). */
    public static boolean possibleParty(LocalDate party, LocalDate birth, LocalDate today) {
        return party == null || !party.isAfter(today) && (birth == null || !birth.plusYears(ADULT).isAfter(party));
    }

    /** What is asked about before it is written: a name or a position that looks like none. Asked of what is typed now, not of what stands there already. */
    static Optional<String> question(PersonInput input, String nameNow) {
        if (input.isGoAhead()) {
            return Optional.empty();
        }
        if (NameRules.odd(input.getFullName()) && !input.getFullName().equals(nameNow)) {
            return Optional.of("NAME_ODD");
        }
        return input.getId() == null && NameRules.oddPosition(input.getPosition()) ? Optional.of("POSITION_ODD") : Optional.empty();
    }

    /** Nobody new is in a post or on a step of pay before the first recruitment. */
    private static Optional<String> firstDays(PersonInput input) {
        LocalDate service = input.getJoinedOn() == null ? input.getBirthDate() : input.getJoinedOn();
        if (service != null && input.getPostingFrom() != null && input.getPostingFrom().isBefore(service)) {
            return Optional.of(input.getJoinedOn() == null ? "POSTING_BEFORE_BIRTH" : "POSTING_BEFORE_JOINED");
        }
        if (service != null && input.getPayFrom() != null && input.getPayFrom().isBefore(service)) {
            return Optional.of(input.getJoinedOn() == null ? "PAY_BEFORE_BIRTH" : "PAY_BEFORE_JOINED");
        }
        return Optional.empty();
    }
}
