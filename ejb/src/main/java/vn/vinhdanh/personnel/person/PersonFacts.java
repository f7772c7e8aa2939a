package vn.vinhdanh.personnel.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of a record by the names under which its history keeps them; unit and position have a history of their own. */
final class PersonFacts {

    /** Shown in full only to those who see personal IDs (Luật 91/2025/QH15). */
    static final Set<String> SENSITIVE = Set.of("personalId");

    private PersonFacts() {
    }

    static Map<String, Object> of(Person p) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("personalId", p.getPersonalId());
        facts.put("fullName", p.getFullName());
        facts.put("calledBy", p.getCalledBy());
        facts.put("sex", p.getSex());
        facts.put("birthDate", p.getBirthDate());
        facts.put("birthYear", p.getBirthYear());
        facts.put("type", p.getPersonType());
        facts.put("leader", p.isLeader());
        facts.put("rankCode", p.getRankCode());
        facts.put("payStep", p.getPayStep());
        facts.put("payCoefficient", p.getPayCoefficient());
        facts.put("joinedOn", p.getJoinedOn());
        facts.put("partyJoinedOn", p.getPartyJoinedOn());
        facts.put("ethnicGroup", p.getEthnicGroup());
        facts.put("email", p.getEmail());
        facts.put("note", p.getNote());
        facts.put("status", p.getStatus());
        return facts;
    }
}
