package vn.vinhdanh.personnel.imports.sheet;

import vn.vinhdanh.personnel.person.EthnicGroups;
import vn.vinhdanh.personnel.person.NameRules;

/** What can be read in a staff list and written, yet should be looked at by somebody: the same that the form of a person asks about. */
final class RowDoubts {

    void find(ImportLine line, Cells cells) {
        if (NameRules.odd(line.text(Fact.FULL_NAME))) {
            line.problem(ProblemCode.NAME_ODD, firstFilled(cells, Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME), line.text(Fact.FULL_NAME));
        }
        if (NameRules.oddPosition(line.text(Fact.POSITION))) {
            line.problem(ProblemCode.POSITION_ODD, cells.column(Field.POSITION), line.text(Fact.POSITION));
        }
        String people = cells.text(Field.ETHNIC_GROUP);
        if (!WordList.saysNothing(people) && !EthnicGroups.begins(people)) {
            line.problem(ProblemCode.ETHNIC_UNKNOWN, cells.column(Field.ETHNIC_GROUP), people);
        }
    }

    /** Column of the first of these fields that says something; -1 for none. */
    static int firstFilled(Cells cells, Field... fields) {
        for (Field field : fields) {
            if (!cells.text(field).isEmpty()) {
                return cells.column(field);
            }
        }
        return -1;
    }
}
