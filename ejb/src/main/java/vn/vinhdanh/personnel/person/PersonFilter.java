package vn.vinhdanh.personnel.person;

/**
 * What a list of people is narrowed by.
 *
 * @param q      name in any spelling, words in any order, or the first digits of the personal ID
 * @param unitId a unit with everything below it
 */
public record PersonFilter(String q, Long unitId, PersonType type, PersonStatus status) {

    /** Everybody the caller may see. */
    public static PersonFilter none() {
        return new PersonFilter(null, null, null, null);
    }
}
