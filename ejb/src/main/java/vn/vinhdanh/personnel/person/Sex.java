package vn.vinhdanh.personnel.person;

/** Giới tính as the personnel form knows it. */
public enum Sex {
    MALE, FEMALE
}
