package vn.vinhdanh.personnel.ranks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.pay.PayTables;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.shared.RefusedException;

/** Pay tables of further ranks, brought by the administrator in a file: looked at first, then written in one transaction or not at all. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class RankImportService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PayTables tables;
    @Inject
    private AuditTrail audit;

    /** What each row of the file would do; nothing is written. */
    public List<RankVerdict> preview(byte[] file) {
        return new RankSheet(tables.ranks()).read(file);
    }

    /**
     * Writes the new tables; the one in force before ends the day before. Nothing is written while a row is wrong.
     *
     * @return how many tables were written
     * @throws RefusedException RANK_ROWS_WRONG, RANK_NOTHING_NEW
     */
    public int save(byte[] file) {
        List<RankVerdict> verdicts = preview(file);
        long wrong = verdicts.stream().filter(RankVerdict::isWrong).count();
        if (wrong > 0) {
            throw new RefusedException("RANK_ROWS_WRONG", wrong);
        }
        List<Rank> fresh = verdicts.stream().filter(RankVerdict::isNew).map(RankVerdict::rank).toList();
        if (fresh.isEmpty()) {
            throw new RefusedException("RANK_NOTHING_NEW");
        }
        fresh.forEach(this::write);
        audit.record("RANK_TABLES_IMPORTED", "PAY_RANK", null, fresh.size() + ": " + fresh.get(0).code() + " ...");
        return fresh.size();
    }

    private void write(Rank rank) {
        em.createNativeQuery("UPDATE pay_rank SET valid_to = ?1, version = version + 1 WHERE code = ?2 AND valid_to IS NULL")
                .setParameter(1, rank.validFrom().minusDays(1)).setParameter(2, rank.code()).executeUpdate();
        em.createNativeQuery("""
                INSERT INTO pay_rank (id, code, name, group_code, first_coefficient, last_coefficient, increment, steps, interval_months, valid_from,
                    legal_basis, confidence) VALUES (nextval('vinhdanh_id'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """).setParameter(1, rank.code()).setParameter(2, rank.name()).setParameter(3, rank.groupCode()).setParameter(4, rank.first())
                .setParameter(5, rank.last()).setParameter(6, rank.increment()).setParameter(7, rank.steps()).setParameter(8, rank.intervalMonths())
                .setParameter(9, rank.validFrom()).setParameter(10, rank.legalBasis()).setParameter(11, rank.confidence()).executeUpdate();
    }
}
