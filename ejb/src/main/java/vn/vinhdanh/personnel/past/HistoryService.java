package vn.vinhdanh.personnel.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.person.DataSight;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.shared.Sql;

/** Who changed what in somebody's file, when and why; sensitive values stay masked for whoever may not see them. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class HistoryService {

    private static final int MOST = 5_000;
    private static final String MASK = "\u2022\u2022\u2022\u2022";
    private static final String CHANGES = """
            SELECT c.changed_at, c.changed_by, c.section, c.subject, c.field, c.old_value, c.new_value, c.reason, b.file_name, c.sensitive
            FROM person_change c LEFT JOIN import_batch b ON b.id = c.batch_id
            WHERE c.person_id IN (SELECT m.id FROM person m WHERE m.id = ? OR m.merged_into = ?) AND (CAST(? AS varchar(30)) IS NULL OR c.section = ?) ORDER BY c.changed_at DESC, c.id DESC FETCH FIRST ? ROWS ONLY
            """;
    /** Who was entered by a staff list: the list itself says when. */
    private static final String ENTERED = """
            SELECT b.committed_at, COALESCE(b.committed_by, b.uploaded_by), 'PERSON', CAST(NULL AS varchar(10)), 'row', CAST(NULL AS varchar(10)), p.full_name,
                CAST(NULL AS varchar(10)), b.file_name, FALSE
            FROM person p JOIN import_batch b ON b.id = p.import_batch_id WHERE p.id = ?
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;

    /**
     * The changes of one person, the newest first, those of records merged into it included.
     *
     * @param section part of the file, null for all
     * @param most    how many at most
     */
    public List<HistoryRow> of(long personId, String section, int most) {
        DataSight clear = access.sight(personId);
        List<HistoryRow> rows = new ArrayList<>(rows(clear, CHANGES, personId, personId, section, section, Math.max(1, Math.min(MOST, most))));
        if (section == null || section.equals(ChangeLog.PERSON)) {
            rows.addAll(rows(clear, ENTERED, personId));
            // the sort is stable: what was changed at one moment stays in its order
            rows.sort(Comparator.comparing(HistoryRow::at).reversed());
        }
        return rows.size() > most ? List.copyOf(rows.subList(0, most)) : rows;
    }

    private List<HistoryRow> rows(DataSight clear, String sql, Object... params) {
        return Sql.list(em, r -> row(r, clear), sql, params);
    }

    private static HistoryRow row(ResultSet r, DataSight clear) throws SQLException {
        boolean masked = r.getBoolean(10) && !(RecordField.secret(r.getString(5)) ? clear.secret() : clear.personal());
        String reason = r.getString(8);
        String file = r.getString(9);
        boolean undone = file != null && "UNDO".equals(reason);
        return new HistoryRow(r.getObject(1, LocalDateTime.class), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                shown(r.getString(6), masked), shown(r.getString(7), masked), undone ? null : reason, file, undone);
    }

    private static String shown(String value, boolean masked) {
        return masked && value != null ? MASK : value;
    }
}
