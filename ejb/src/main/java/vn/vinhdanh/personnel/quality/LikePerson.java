package vn.vinhdanh.personnel.quality;

import java.time.LocalDate;

/** What two records are compared by. */
record LikePerson(long id, String personalId, String normName, String sortKey, LocalDate birthDate, Integer birthYear, long unitId, String sex) {
}
