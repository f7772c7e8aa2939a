package vn.vinhdanh.personnel.person;

import vn.vinhdanh.shared.VietnameseText;

/** From the record to the form and from what was typed to what is stored. */
final class PersonInputs {

    private PersonInputs() {
    }

    static PersonInput of(Person person) {
        PersonInput input = new PersonInput();
        input.setId(person.getId());
        input.setVersion(person.getVersion());
        input.setPersonalId(person.getPersonalId());
        input.setFullName(person.getFullName());
        input.setCalledBy(person.getCalledBy());
        input.setSex(person.getSex());
        input.setBirthDate(person.getBirthDate());
        input.setBirthYear(person.getBirthYear());
        input.setPersonType(person.getPersonType());
        input.setUnitId(person.getUnitId());
        input.setPosition(person.getPosition());
        input.setLeader(person.isLeader());
        input.setRankCode(person.getRankCode());
        input.setPayStep(person.getPayStep());
        input.setPayCoefficient(person.getPayCoefficient());
        input.setJoinedOn(person.getJoinedOn());
        input.setPartyJoinedOn(person.getPartyJoinedOn());
        input.setEthnicGroup(person.getEthnicGroup());
        input.setEmail(person.getEmail());
        input.setNote(person.getNote());
        input.setStatus(person.getStatus());
        return input;
    }

    /** Composed accents, single spaces, no empty texts; spaces typed into the personal ID are dropped. */
    static void tidy(PersonInput input) {
        input.setPersonalId(input.getPersonalId() == null ? null : input.getPersonalId().replaceAll("\\s", ""));
        input.setFullName(VietnameseText.typed(input.getFullName()));
        input.setCalledBy(VietnameseText.typed(input.getCalledBy()));
        input.setPosition(VietnameseText.typed(input.getPosition()));
        input.setRankCode(VietnameseText.typed(input.getRankCode()));
        input.setEthnicGroup(VietnameseText.typed(input.getEthnicGroup()));
        input.setEmail(VietnameseText.typed(input.getEmail()));
        input.setNote(VietnameseText.typed(input.getNote()));
        input.setReason(VietnameseText.typed(input.getReason()));
        input.setPayDecisionNo(VietnameseText.typed(input.getPayDecisionNo()));
    }
}
