package vn.vinhdanh.personnel.imports.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.shared.Sql;

/** Which columns beyond the usual ones a list has; what it has not costs no statement. */
public final class BatchFields {

    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    private BatchFields() {
    }

    /** As the columns of the batch were understood, on all its sheets. */
    public static BatchFields of(Connection connection, long batchId) throws SQLException {
        BatchFields found = new BatchFields();
        Sql.list(connection, r -> found.fields.add(Field.valueOf(r.getString(1))), """
                SELECT field FROM import_column WHERE batch_id = ? AND field IS NOT NULL
                UNION SELECT field FROM import_sheet_column WHERE batch_id = ? AND field IS NOT NULL
                """, batchId, batchId);
        return found;
    }

    /** Is there a column with one of these meanings? */
    public boolean has(Field... any) {
        return List.of(any).stream().anyMatch(fields::contains);
    }

    /** The fields of the person file among them, in the order of the form. */
    public List<RecordField> record() {
        return fields.stream().filter(f -> f.record() != null).map(Field::record).sorted().toList();
    }
}
