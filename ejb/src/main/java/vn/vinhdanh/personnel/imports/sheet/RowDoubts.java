package vn.vinhdanh.personnel.imports.sheet;

import vn.vinhdanh.personnel.person.EthnicGroups;

/** What can be read in a staff list and written, yet should be looked at by somebody: the same that the form of a person asks about. */
final class RowDoubts {

    void find(ImportLine line, Cells cells) {
        String people = cells.text(Field.ETHNIC_GROUP);
        if (!WordList.saysNothing(people) && !EthnicGroups.begins(people)) {
            line.problem(ProblemCode.ETHNIC_UNKNOWN, cells.column(Field.ETHNIC_GROUP), people);
        }
    }
}
