package vn.vinhdanh.personnel.past;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One changed field of somebody's file.
 *
 * @param subject  which row of a history; null for the record itself
 * @param fileName workbook that brought it; null when it was written by hand
 * @param undone   written by taking that workbook back
 */
public record HistoryRow(LocalDateTime at, String by, String section, String subject, String field, String oldValue, String newValue,
        String reason, String fileName, boolean undone) implements Serializable {
}
