package vn.vinhdanh.personnel.quality;

import java.io.Serializable;

/**
 * One finding of a cure for many: whose it is, what is written today and what would be.
 *
 * @param subject the period of service it is about; null for the record itself
 * @param before  as stored; null when nothing is
 */
public record BulkCureRow(long id, long personId, String fullName, String unitName, String subject, String before, String after) implements Serializable {
}
