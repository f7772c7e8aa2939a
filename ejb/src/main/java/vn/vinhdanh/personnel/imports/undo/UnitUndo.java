package vn.vinhdanh.personnel.imports.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.shared.Sql;

/** Takes away the units a staff list founded, as far as nobody has changed or used them since; the others stay, for they are units like any other by now. */
final class UnitUndo {

    /** Every column that refers to units, as table and column. */
    static final List<String> REFERENCES = List.of("person unit_id", "posting unit_id", "role_grant unit_id", "unit parent_id", "unit_head unit_id",
            "unit_former_name unit_id", "unit_former_parent unit_id", "unit_former_parent parent_id", "unit_change unit_id", "unit_change successor_id",
            "staffing_quota unit_id", "reorganisation_source unit_id", "reorganisation_route from_unit_id", "rating unit_id", "unit_sheet unit_id",
            "unit_sheet agency_id", "quota_exception agency_id", "meeting unit_id", "award unit_id", "award collective_id", "nominee unit_id",
            "nominee collective_id", "dossier proposing_unit_id", "collective_level unit_id", "verification_matter unit_id");

    private static final String UNUSED = "DELETE FROM unit WHERE id IN (SELECT u.unit_id FROM import_unit u WHERE u.batch_id = ? AND u.created = TRUE) AND version = 0"
            + REFERENCES.stream().map(r -> r.split(" ")).map(r -> " AND NOT EXISTS (SELECT 1 FROM " + r[0] + " x WHERE x." + r[1] + " = unit.id)").collect(Collectors.joining());

    private final Connection connection;
    private final long batchId;

    UnitUndo(Connection connection, long batchId) {
        this.connection = connection;
        this.batchId = batchId;
    }

    void remove() throws SQLException {
        Sql.update(connection, UNUSED, batchId);
    }
}
