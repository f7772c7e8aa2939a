package vn.vinhdanh.personnel.person;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a list of people; the personal ID is masked where the reader has no right to it.
 *
 * @param sortKey key of the order the list was asked for in
 */
public record PersonRow(Long id, String personalId, String fullName, Sex sex, LocalDate birthDate, Integer birthYear, PersonType type,
        Long unitId, String unitName, String position, boolean leader, PersonStatus status, String rankCode, LocalDate joinedOn,
        LocalDate partyJoinedOn, String ethnicGroup, String sortKey) implements Serializable {

    PersonRow withMaskedId() {
        return new PersonRow(id, PersonalIds.masked(personalId), fullName, sex, birthDate, birthYear, type, unitId, unitName, position,
                leader, status, rankCode, joinedOn, partyJoinedOn, ethnicGroup, sortKey);
    }
}
