package vn.vinhdanh.personnel.record;

import java.util.Map;

/**
 * One row as it is stored.
 *
 * @param id      its number; that of the person for the fields with one value
 * @param version null while nothing is stored
 */
record StoredRow(long id, Long version, Map<RecordField, Object> values) {
}
