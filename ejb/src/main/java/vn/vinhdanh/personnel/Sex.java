package vn.vinhdanh.personnel;

/** Giới tính as the personnel form knows it. */
public enum Sex {
    MALE, FEMALE
}
