package vn.vinhdanh.personnel.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.Settings;
import vn.vinhdanh.shared.Sql;

/**
 * Previews that nobody wrote: workbooks with personal data, lying in the staging tables for nothing. They go after
 * {@code VINHDANH_IMPORT_PREVIEW_DAYS} days (30; 0 keeps them). Batches that were written or taken back stay: they are history.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AbandonedPreviews {

    static final String SETTING = "VINHDANH_IMPORT_PREVIEW_DAYS";
    private static final int DAYS = 30;
    private static final String OLD = " IN (SELECT b.id FROM import_batch b WHERE b.status = 'PREVIEW' AND b.uploaded_at < ?)";
    /** Whoever is writing such a batch at this moment is waited for here, and the batch then stays. */
    private static final String LOCK = "UPDATE import_batch SET version = version + 1 WHERE status = 'PREVIEW' AND uploaded_at < ?";
    /** Everything a preview consists of, in the order of its references. */
    private static final List<String> REMOVE = List.of(
            "DELETE FROM import_work WHERE batch_id" + OLD, "DELETE FROM import_file WHERE batch_id" + OLD, "DELETE FROM import_sheet WHERE batch_id" + OLD,
            "DELETE FROM import_repair WHERE batch_id" + OLD, "DELETE FROM import_candidate WHERE batch_id" + OLD,
            "DELETE FROM import_answer WHERE batch_id" + OLD, "DELETE FROM import_fix WHERE batch_id" + OLD, "DELETE FROM import_title WHERE batch_id" + OLD,
            "DELETE FROM import_problem WHERE batch_id" + OLD, "DELETE FROM import_row WHERE batch_id" + OLD,
            "DELETE FROM import_unit WHERE batch_id" + OLD, "DELETE FROM import_unit_answer WHERE batch_id" + OLD, "DELETE FROM import_scope WHERE batch_id" + OLD,
            "DELETE FROM import_column WHERE batch_id" + OLD, "DELETE FROM import_sheet_column WHERE batch_id" + OLD);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Removes them, however many, in a constant number of statements; one when there is nothing to remove. Says how many batches went. */
    public int remove() {
        int days = Settings.number(SETTING, DAYS);
        if (days <= 0) {
            return 0;
        }
        LocalDateTime before = LocalDateTime.now(clock).minusDays(days);
        Connection connection = em.unwrap(Connection.class);
        return ImportDesk.sql(() -> {
            if (Sql.update(connection, LOCK, before) == 0) {
                return 0;
            }
            for (String sql : REMOVE) {
                Sql.update(connection, sql, before);
            }
            return Sql.update(connection, "DELETE FROM import_batch WHERE status = 'PREVIEW' AND uploaded_at < ?", before);
        });
    }
}
