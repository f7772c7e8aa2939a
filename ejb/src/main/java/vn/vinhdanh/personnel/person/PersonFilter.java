package vn.vinhdanh.personnel.person;

import java.util.List;

/**
 * What a list of people is narrowed by, and its order.
 *
 * @param q      name in any spelling, words in any order, or the first digits of the personal ID
 * @param unitId a unit with everything below it
 * @param asked  what upper rooms know: rating, award
 */
public record PersonFilter(String q, Long unitId, PersonType type, PersonStatus status, PersonTraits traits,
        List<PersonCondition.Asked> asked, PersonOrder order) {

    /** Name, unit, type and status only, sorted by given name. */
    public PersonFilter(String q, Long unitId, PersonType type, PersonStatus status) {
        this(q, unitId, type, status, PersonTraits.ANY, List.of(), PersonOrder.GIVEN);
    }

    /** By words or number only. */
    static PersonFilter byWords(String q, PersonOrder order) {
        return new PersonFilter(q, null, null, null, PersonTraits.ANY, List.of(), order);
    }

    /** Everybody the caller may see. */
    public static PersonFilter none() {
        return new PersonFilter(null, null, null, null);
    }
}
