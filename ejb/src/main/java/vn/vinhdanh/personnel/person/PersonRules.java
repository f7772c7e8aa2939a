package vn.vinhdanh.personnel.person;

import java.time.LocalDate;
import java.util.Optional;
import vn.vinhdanh.shared.VietnameseText;

/** Sanity of what is typed about a person; each answer is the code of a refusal. */
final class PersonRules {

    private static final int ADULT = 18;
    private static final int OLDEST = 100;

    private PersonRules() {
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
        if (birth != null && (birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST)))) {
            return Optional.of("BIRTH_DATE");
        }
        if (birth == null && input.getBirthYear() != null
                && (input.getBirthYear() > today.getYear() || input.getBirthYear() < today.getYear() - OLDEST)) {
            return Optional.of("BIRTH_DATE");
        }
        LocalDate entry = input.getJoinedOn() == null ? today : input.getJoinedOn();
        if (birth != null && birth.plusYears(ADULT).isAfter(entry)) {
            return Optional.of("UNDER_18");
        }
        LocalDate party = input.getPartyJoinedOn();
        if (party != null && (party.isAfter(today) || birth != null && birth.plusYears(ADULT).isAfter(party))) {
            return Optional.of("PARTY_DATE");
        }
        return Optional.empty();
    }
}
