package vn.vinhdanh.personnel.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;

/**
 * A place in the sorted list of people: the last line seen, and to which side to go on.
 *
 * @param rest   the line is one of those whose names are spelled otherwise than was typed; they follow the others
 * @param born   day of birth of the person in that line, null when only the year is known: namesakes follow by it
 * @param number line number of that line within the list, shown as STT
 */
record PersonCursor(boolean backward, boolean rest, int number, long id, LocalDate born, String sortKey) {

    private static final int PARTS = 5;
    private static final String UNKNOWN = "-";

    /** In a list that is one. */
    PersonCursor(boolean backward, int number, long id, LocalDate born, String sortKey) {
        this(backward, false, number, id, born, sortKey);
    }

    /** Behind the last line, to go back from there. */
    static PersonCursor end() {
        return new PersonCursor(true, 0, Long.MAX_VALUE, null, Character.toString(Character.MAX_CODE_POINT));
    }

    /** What stands in the address; opaque to callers. */
    String text() {
        String side = backward ? "b" : "f";
        String plain = (rest ? side.toUpperCase(Locale.ROOT) : side) + " " + number + " " + id + " " + (born == null ? UNKNOWN : born) + " " + sortKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; a damaged one starts from the beginning (null), as an old bookmark should. */
    static PersonCursor of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", PARTS);
            if (parts.length != PARTS || parts[4].indexOf(0) >= 0) {
                return null;
            }
            LocalDate born = UNKNOWN.equals(parts[3]) ? null : LocalDate.parse(parts[3]);
            return new PersonCursor("b".equalsIgnoreCase(parts[0]), "B".equals(parts[0]) || "F".equals(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]), born, parts[4]);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }
}
