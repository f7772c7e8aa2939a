package vn.vinhdanh.personnel.person;

import java.util.List;

/** What became of a saved person: its id and the codes of what should be looked at again (ID_SEX, ID_YEAR, NO_SEX, NO_SEX_MALE, NO_SEX_FEMALE). */
public record PersonSaved(long id, List<String> warnings) {
}
