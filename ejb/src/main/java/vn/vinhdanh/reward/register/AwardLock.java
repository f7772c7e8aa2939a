package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Lets all who give the same award wait for each other until their transaction ends: documents that are numbered, dossiers that go to the
 * council, and single entries by hand. Only so the second finds what the first has given (NĐ 152/2025 Điều 4).
 */
@Dependent
public class AwardLock {

    private static final String LOCK = "SELECT id FROM award_catalogue WHERE code = ? ORDER BY id FOR UPDATE";

    @PersistenceContext
    private EntityManager em;

    /** Waits for whoever gives this award just now. */
    public void hold(String award) {
        try (PreparedStatement lock = em.unwrap(Connection.class).prepareStatement(LOCK)) {
            lock.setString(1, award);
            lock.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException("award " + award, e);
        }
    }
}
