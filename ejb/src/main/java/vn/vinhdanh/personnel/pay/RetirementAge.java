package vn.vinhdanh.personnel.pay;

import vn.vinhdanh.personnel.person.Sex;

/** The age of retirement of one sex from a year on, in months (BLLĐ 2019 Điều 169). */
record RetirementAge(Sex sex, int fromYear, int months, String legalBasis, String confidence) {
}
