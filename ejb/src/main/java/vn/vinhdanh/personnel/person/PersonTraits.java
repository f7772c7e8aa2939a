package vn.vinhdanh.personnel.person;

import java.io.Serializable;

/**
 * What a list of people is narrowed by besides name, unit, type and status; null or open narrows nothing.
 *
 * @param rank        code of the rank or professional title, also without its dots or first zero, or words of its name
 * @param position    words of position or title, with or without marks, in any order
 * @param party       whether a member of the Party
 * @param ethnicGroup ethnic group, with or without marks
 * @param age         in whole years, today
 * @param born        years of birth
 * @param joined      years of entry into service
 */
public record PersonTraits(Sex sex, String rank, String position, Boolean party, String ethnicGroup, Span age, Span born, Span joined)
        implements Serializable {

    /** Narrows nothing. */
    public static final PersonTraits ANY = new PersonTraits(null, null, null, null, null, Span.OPEN, Span.OPEN, Span.OPEN);
}
