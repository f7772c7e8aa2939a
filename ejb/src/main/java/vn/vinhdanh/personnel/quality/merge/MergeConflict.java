package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;

/**
 * Two rows of which only one can hold for one person, as two ratings of one year; the clerk chooses, the other stays with the absorbed record.
 *
 * @param key     by which the choice is named
 * @param section part of the file, as in the change log
 * @param subject which row: its year
 * @param kept    what the surviving record says, as stored
 * @param other   what the absorbed one says
 */
public record MergeConflict(String key, String section, String subject, String kept, String other) implements Serializable {
}
