package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import vn.vinhdanh.personnel.person.EthnicGroups;
import vn.vinhdanh.personnel.person.NameRules;
import vn.vinhdanh.personnel.person.PersonRules;
import vn.vinhdanh.shared.Moments;

/** What can be read in a staff list and written, yet should be looked at by somebody: the same that the form of a person asks about. */
final class RowDoubts {

    private final LocalDate today;

    RowDoubts(LocalDate today) {
        this.today = today;
    }

    void find(ImportLine line, Cells cells) {
        if (NameRules.odd(line.text(Fact.FULL_NAME))) {
            line.problem(ProblemCode.NAME_ODD, firstFilled(cells, Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME), line.text(Fact.FULL_NAME));
        }
        if (NameRules.oddPosition(line.text(Fact.POSITION))) {
            line.problem(ProblemCode.POSITION_ODD, cells.column(Field.POSITION), line.text(Fact.POSITION));
        }
        if (!PersonRules.possibleParty(line.date(Fact.PARTY_JOINED_ON), line.date(Fact.BIRTH_DATE), today)) {
            line.problem(ProblemCode.PARTY_DATE, cells.column(Field.PARTY_JOINED_ON), Moments.day(line.date(Fact.PARTY_JOINED_ON)));
            line.forget(Fact.PARTY_JOINED_ON);
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
