package vn.vinhdanh.personnel.person;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the registry holds about one person itself; what is dated about them is the timeline.
 *
 * @param givenName what the person is called by, also where that is not the last word of the name
 * @param warnings  ID_SEX, ID_YEAR: the number says something else than the record; NO_SEX: it is missing; NO_SEX_MALE, NO_SEX_FEMALE: only the number says it
 * @param editable  the reader may change it
 */
public record PersonCard(Long id, long version, String personalId, String fullName, String givenName, Sex sex, LocalDate birthDate, Integer birthYear,
        PersonType type, Long unitId, String unitName, String position, boolean leader, String rankCode, Integer payStep,
        BigDecimal payCoefficient, LocalDate joinedOn, LocalDate partyJoinedOn, String ethnicGroup, String email, String note,
        PersonStatus status, List<String> warnings, boolean editable) implements Serializable {

    static PersonCard of(Person p, String unitName, boolean clearId, boolean editable) {
        return new PersonCard(p.getId(), p.getVersion(), clearId ? p.getPersonalId() : PersonalIds.masked(p.getPersonalId()),
                p.getFullName(), p.getGivenName(), p.getSex(), p.getBirthDate(), p.getBirthYear(), p.getPersonType(), p.getUnitId(), unitName,
                p.getPosition(), p.isLeader(), p.getRankCode(), p.getPayStep(), p.getPayCoefficient(), p.getJoinedOn(),
                p.getPartyJoinedOn(), p.getEthnicGroup(), p.getEmail(), p.getNote(), p.getStatus(),
                clearId ? PersonalIds.warnings(p.getPersonalId(), p.getSex(), p.getBirthYear()) : p.getSex() == null ? List.of(PersonalIds.NO_SEX) : List.of(),
                editable);
    }
}
