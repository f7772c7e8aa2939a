package vn.vinhdanh.web.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in the address of a page that shows the state of a day: as it was typed, and the day it means. One that is none stays in its field for the
 * reader to mend (tag {@code v:day}); the page then says nothing about any day.
 */
public final class TypedDay implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private String typed;
    private LocalDate day;

    /** A day as Vietnamese offices write it (30/06/2025, 30-6-2025, 30062025) or as an address does (2025-06-30); null for anything else. */
    public static LocalDate read(String text) {
        String asked = text == null ? "" : text.strip();
        Matcher local = LOCAL.matcher(asked);
        Matcher iso = ISO.matcher(asked);
        try {
            if (local.matches()) {
                int first = local.group(1) != null ? 1 : 4;
                return LocalDate.of(number(local, first + 2), number(local, first + 1), number(local, first));
            }
            return iso.matches() ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The day meant; null when nothing was typed or it is none. */
    public LocalDate getDay() {
        return day;
    }

    /** Whether something was typed that is no day. */
    public boolean isWrong() {
        return day == null && typed != null && !typed.isBlank();
    }

    /** What stands in the field: the day in one way of writing, or what was typed instead of one. */
    public String getText() {
        return day != null ? SHOWN.format(day) : typed == null ? "" : typed;
    }

    /** The day to show when nothing was typed. */
    public void orElse(LocalDate usual) {
        if (day == null && !isWrong()) {
            day = usual;
        }
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String text) {
        typed = text;
        day = read(text);
    }
}
