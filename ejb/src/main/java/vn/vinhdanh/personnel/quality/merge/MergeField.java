package vn.vinhdanh.personnel.quality.merge;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.personnel.record.Sensitivity;

/**
 * A field that is chosen from the one record or the other, or several that only make sense together.
 *
 * @param name      by which the choice is named; key of its label and its name in the change log
 * @param shown     what is shown and compared, as an expression about {@code p}, {@code r} and the unit {@code u}
 * @param columns   what is written
 * @param inPerson  columns of the person; otherwise of the record of the form
 * @param sensitive masked in the change log for those who see no personal IDs
 */
record MergeField(String name, String shown, List<String> columns, boolean inPerson, boolean sensitive) {

    static final String PERSONAL_ID = "personalId";

    /** All fields in the order of the form. The personal ID is written by itself: both numbers stay in use. */
    static final List<MergeField> ALL = Stream.concat(Stream.of(
            new MergeField(PERSONAL_ID, "p.personal_id", List.of(), true, true),
            person("fullName", "p.full_name", "full_name", "called_by", "family_name", "middle_name", "given_name", "norm_name", "sort_key"),
            person("sex", "p.sex", "sex"),
            person("birthDate", "COALESCE(CAST(p.birth_date AS varchar), CAST(p.birth_year AS varchar))", "birth_date", "birth_year"),
            person("type", "p.person_type", "person_type"),
            person(FileMerge.POST, "CONCAT(u.name, COALESCE(', ' || p.position, ''))", "unit_id", "position", "leader"),
            person("status", "p.status", "status"),
            person(FileMerge.PAY, "NULLIF(CONCAT(p.rank_code, COALESCE(' / ' || CAST(p.pay_step AS varchar), ''),"
                    + " COALESCE(' / ' || CAST(p.pay_coefficient AS varchar), '')), '')", "rank_code", "pay_step", "pay_coefficient"),
            person("joinedOn", "CAST(p.joined_on AS varchar)", "joined_on"),
            person("partyJoinedOn", "CAST(p.party_joined_on AS varchar)", "party_joined_on"),
            person("ethnicGroup", "p.ethnic_group", "ethnic_group"),
            person("email", "p.email", "email"),
            person("note", "p.note", "note")),
            Stream.of(RecordField.values()).filter(f -> !f.inPerson() && !f.group().history()).map(f -> new MergeField(f.name(),
                    "CAST(r." + f.column() + " AS varchar)", List.of(f.column()), false, f.sensitivity() != Sensitivity.OPEN))).toList();

    /** Whether the field of this name is masked. */
    static boolean sensitive(String name) {
        return ALL.stream().anyMatch(f -> f.name().equals(name) && f.sensitive());
    }

    private static MergeField person(String name, String shown, String... columns) {
        return new MergeField(name, shown, List.of(columns), true, false);
    }
}
