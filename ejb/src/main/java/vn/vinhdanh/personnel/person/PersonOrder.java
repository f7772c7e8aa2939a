package vn.vinhdanh.personnel.person;

/**
 * What a list of people is sorted by first; the other parts of the name follow. Letters and tones in Vietnamese order, namesakes by day of birth, then by number.
 */
public enum PersonOrder {
    GIVEN, FAMILY, MIDDLE
}
