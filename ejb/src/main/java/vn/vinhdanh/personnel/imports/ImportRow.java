package vn.vinhdanh.personnel.imports;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.personnel.imports.sheet.Severity;

/**
 * One row of the sheet as understood, with what a commit does (or did) with it: CREATE, UPDATE, SAME, SKIP.
 *
 * @param row        its number in the list, also where several sheets are one list
 * @param place      where it stands in the file: its number there, after the name of the sheet where several were read
 * @param candidates whom of the registry the row may mean, where that is not said by an ID
 * @param answer     what was said of that, if anything
 */
public record ImportRow(int row, String place, Severity status, String action, Person person, Facts facts, List<ImportProblem> problems,
        List<ImportRepair> repairs, List<ImportCandidate> candidates, ImportAnswer answer) {

    /** The person the row speaks of; {@code unit} is the name the sheet gives. */
    public record Person(String fullName, String personalId, String sex, LocalDate birthDate, Integer birthYear, String unit, String position) {
    }

    /** What a history row says about one year. */
    public record Facts(Integer year, String rating, String awards, String initiative, String initiativeLevel, String discipline) {
    }
}
