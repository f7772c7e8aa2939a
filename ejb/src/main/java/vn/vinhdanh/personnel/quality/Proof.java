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
 */
public record Proof(String what, String text, LocalDate from, LocalDate to, String detail) implements Serializable {
}
