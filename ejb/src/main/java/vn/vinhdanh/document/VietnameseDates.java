package vn.vinhdanh.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as official documents write them: days below 10 and the months 1 and 2 with a leading zero (Decree 30/2020, annex I). */
public final class VietnameseDates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private VietnameseDates() {
    }

    /** "ngày 05 tháng 01 năm 2026", "ngày 15 tháng 3 năm 2026"; an unknown date leaves its places empty. */
    public static String written(LocalDate date) {
        if (date == null) {
            return Wording.of("date.open");
        }
        int month = date.getMonthValue();
        return Wording.of("date.written", VietnameseNumbers.twoDigits(date.getDayOfMonth()),
            month < 3 ? "0" + month : Integer.toString(month), Integer.toString(date.getYear()));
    }

    /** Place and date as heads and certificates carry them: "Lai Châu, ngày 05 tháng 01 năm 2026"; without a place the date alone. */
    public static String placed(String place, LocalDate date) {
        return place == null || place.isBlank() ? written(date) : Wording.of("head.date", place, written(date));
    }

    /** "05/01/2026". */
    public static String numeric(LocalDate date) {
        return date.format(SHORT);
    }

    /** "08 giờ 00"; an unknown time leaves its places empty. */
    public static String time(LocalTime time) {
        if (time == null) {
            return Wording.of("time.open");
        }
        return Wording.of("time.written", VietnameseNumbers.twoDigits(time.getHour()), VietnameseNumbers.twoDigits(time.getMinute()));
    }
}
