package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One row that proves a finding.
 *
 * @param what   key of the word for the kind of row
 * @param text   what it says, as stored
 * @param from   its day or first day; may be null
 * @param to     its last day; null when it is open or has only one
 * @param detail decision number, unit or other detail; may be null
 * @param begun  false when nobody knows since when: {@code from} is then null, and that is said
 */
public record Proof(String what, String text, LocalDate from, LocalDate to, String detail, boolean begun) implements Serializable {

    /** A row whose day, if it has one, is known. */
    public Proof(String what, String text, LocalDate from, LocalDate to, String detail) {
        this(what, text, from, to, detail, true);
    }
}
