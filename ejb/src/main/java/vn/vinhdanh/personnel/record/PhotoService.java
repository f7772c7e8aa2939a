package vn.vinhdanh.personnel.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.Sql;

/** The photograph 4x6 of a person file. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PhotoService {

    private static final String READ = "SELECT jpeg FROM person_photo WHERE person_id = ?";
    private static final String KNOWN = "SELECT version FROM person_photo WHERE person_id = ?";
    private static final String REPLACE = "UPDATE person_photo SET version = version + 1, taken_at = ?, jpeg = ? WHERE person_id = ?";
    private static final String ADD = "INSERT INTO person_photo (taken_at, jpeg, person_id) VALUES (?, ?, ?)";
    private static final String REMOVE = "DELETE FROM person_photo WHERE person_id = ?";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The photograph as JPEG; null when there is none. */
    public byte[] get(long personId) {
        access.requireReadable(personId);
        return first(sql(c -> Sql.list(c, row -> row.getBytes(1), READ, personId)));
    }

    /** Which state of the photograph there is, so that browsers know a new one; null when there is none. */
    public Long version(long personId) {
        access.requireReadable(personId);
        return first(sql(c -> Sql.list(c, row -> row.getLong(1), KNOWN, personId)));
    }

    /** Takes an uploaded JPEG or PNG in place of the one before. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public void save(long personId, @NotNull byte[] file) {
        access.held(personId);
        byte[] jpeg = PhotoFile.accept(file);
        LocalDateTime now = LocalDateTime.now(clock);
        if (sql(c -> Sql.update(c, REPLACE, now, jpeg, personId)) == 0) {
            sql(c -> Sql.update(c, ADD, now, jpeg, personId));
        }
        audit.record("PHOTO_CHANGED", "PERSON", personId, null);
    }

    /** Leaves the place of the photograph empty. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public void remove(long personId) {
        access.held(personId);
        sql(c -> Sql.update(c, REMOVE, personId));
        audit.record("PHOTO_REMOVED", "PERSON", personId, null);
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T sql(Work<T> work) {
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static <T> T first(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }
}
