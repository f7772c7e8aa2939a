package vn.vinhdanh.reward.decision;

import java.time.LocalDate;

/** What registration gives to a document: number and day, and the agency as it is called that day. */
record Issue(String agency, String agencyName, String superiorName, String place, int number, LocalDate issuedOn) {
}
