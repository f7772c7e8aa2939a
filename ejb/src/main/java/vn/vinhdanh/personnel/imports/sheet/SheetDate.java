package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says about a day: an exact {@code date}, only a {@code year}, or {@code unreadable} text.
 * Days are written day first, as Vietnamese offices do; two-digit years lie in the hundred years that end five years from now.
 */
public record SheetDate(LocalDate date, Integer year, boolean unreadable) {

    /** The cell says nothing. */
    public static final SheetDate NOTHING = new SheetDate(null, null, false);
    private static final SheetDate UNREADABLE = new SheetDate(null, null, true);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:ngày |ng\\.? ?|sinh |từ |từ ngày )*(\\d{1,2}) ?(?:[/.,\\\\-]|tháng| ) ?(\\d{1,2}) ?(?:[/.,\\\\-]|năm| ) ?(\\d{4}|\\d{2})(?:[ t]\\d{1,2}:\\d{2}.*)?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ Tt].*)?");
    private static final Pattern YEAR = Pattern.compile("(?:năm |[0._xX?/ -]*[/. -])?((?:19|20)\\d{2})\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_YEAR = Pattern.compile("(?:tháng )?(?:[0._?/ -]*[/.-])?(\\d{1,2}) ?(?:[/.-]|năm) ?((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int LEAP_DAY_OF_1900 = 60;
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private static SheetDate of(LocalDate date) {
        return new SheetDate(date, date.getYear(), false);
    }

    /** Reads a cell's tidied text or its number; {@code from1904}: the workbook counts days from 1904. */
    public static SheetDate read(String text, BigDecimal number, boolean from1904, int thisYear) {
        if (number != null) {
            return ofNumber(number, from1904);
        }
        if (text == null || text.isEmpty() || blank(text)) {
            return NOTHING;
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return dayFirst(day, thisYear);
        }
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return exact(toInt(iso.group(1)), toInt(iso.group(2)), toInt(iso.group(3)));
        }
        return partly(text, from1904);
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> "-–/._ ".indexOf(c) >= 0) || "không".equalsIgnoreCase(text) || "ko".equalsIgnoreCase(text) || "x".equalsIgnoreCase(text);
    }

    private static SheetDate dayFirst(Matcher day, int thisYear) {
        int year = toInt(day.group(3));
        if (day.group(3).length() == 2) {
            int century = thisYear / 100 * 100;
            year += century + year > thisYear + 5 ? century - 100 : century;
        }
        if (toInt(day.group(1)) == 0 && year > 1900) {
            return new SheetDate(null, year, false);
        }
        return exact(year, toInt(day.group(2)), toInt(day.group(1)));
    }

    private static SheetDate partly(String text, boolean from1904) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new SheetDate(null, toInt(year.group(1)), false);
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches() && toInt(month.group(1)) <= 12) {
            return new SheetDate(null, toInt(month.group(2)), false);
        }
        if (text.matches("\\d{7,8}")) {
            return digits(text);
        }
        return text.matches("\\d{4,6}(?:[.,]\\d+)?") ? ofNumber(new BigDecimal(text.replace(',', '.')), from1904) : UNREADABLE;
    }

    private static SheetDate ofNumber(BigDecimal number, boolean from1904) {
        int days = number.intValue();
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (whole && days >= 1900 && days <= 2100) {
            return new SheetDate(null, days, false);
        }
        if (whole && days >= 1_000_000) {
            return digits(number.toBigInteger().toString());
        }
        if (days < 1 || days > 90_000) {
            return days == 0 ? NOTHING : UNREADABLE;
        }
        // Excel believes in a 29 February 1900: until then its days run one behind
        return of((from1904 ? EPOCH_1904 : days < LEAP_DAY_OF_1900 ? EPOCH_1900.plusDays(1) : EPOCH_1900).plusDays(days));
    }

    /** ddMMyyyy (the leading zero may be lost) or yyyyMMdd. */
    private static SheetDate digits(String text) {
        String d = text.length() == 7 ? "0" + text : text;
        if (d.length() != 8) {
            return UNREADABLE;
        }
        int head = toInt(d.substring(0, 4));
        boolean yearFirst = head >= 1900 && head <= 2100 && toInt(d.substring(4, 6)) <= 12;
        return yearFirst ? exact(head, toInt(d.substring(4, 6)), toInt(d.substring(6)))
                : exact(toInt(d.substring(4)), toInt(d.substring(2, 4)), toInt(d.substring(0, 2)));
    }

    private static SheetDate exact(int year, int month, int day) {
        try {
            return year < 1850 || year > 2200 ? UNREADABLE : of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return UNREADABLE;
        }
    }

    private static int toInt(String digits) {
        return Integer.parseInt(digits);
    }
}
