package vn.vinhdanh.shared.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** One day that breaks the rule "Monday to Friday are worked", with its legal basis. */
public record HolidayRow(long id, LocalDate day, DayKind kind, String nameVi, String nameEn, String legalBasis, DateConfidence confidence) {

    /** What the day is called, in the language of the reader. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameVi;
    }
}
