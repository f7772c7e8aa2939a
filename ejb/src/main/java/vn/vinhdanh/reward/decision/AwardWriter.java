package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.register.Tariff;
import vn.vinhdanh.shared.Sql;

/**
 * Writes the awards of a numbered decision into the register, all in one statement. The gold-book number is the place in the
 * decision: collectives, persons, households, each by Vietnamese name. The first of the list gets the highest row number, because the
 * register shows the newest row first.
 */
@Dependent
class AwardWriter {

    /**
     * Of several titles for the same year given on the same day only the highest is paid (NĐ 152/2025 Điều 49). What was numbered is
     * signed and stays, so the later decision makes it right: a lower title gets nothing more, a higher one only what is missing to
     * its own amount. Either way all of that day together are the amount of the highest, and the row says what was set off.
     */
    private static final String WRITE = """
            INSERT INTO award (id, version, award_code, recipient_kind, person_id, collective_id, recipient_name, position, unit_id,
                unit_name, achievement_year, reason, decision_id, decision_no, decided_on, decided_by, gold_book_no, coefficient, bonus,
                bonus_offset, bonus_offset_no, status, source, honour_order, sort_key)
            SELECT nextval('vinhdanh_id'), 0, x.award_code, x.recipient_kind, x.person_id, x.collective_id, x.recipient_name, x.position,
                x.unit_id, x.unit_name, x.achievement_year, x.achievement, c.id, c.number_text, c.issued_on,
                c.agency_name, x.place_no, x.coefficient,
                CASE WHEN x.paid > x.amount THEN 0 WHEN x.paid > 0 THEN x.amount - x.paid ELSE x.amount END,
                CASE WHEN x.paid > x.amount THEN x.amount WHEN x.paid > 0 THEN x.paid END, CASE WHEN x.paid > 0 THEN x.number_text END,
                'AWARDED', 'DECISION', (SELECT MIN(r.honour_order) FROM award_catalogue r WHERE r.code = x.award_code), x.sort_key
            FROM (SELECT d.award_code, d.achievement_year, d.achievement, n.dossier_id, n.recipient_kind, n.person_id, n.collective_id,
                    n.recipient_name, n.sort_key, n.position, n.unit_id, n.unit_name, p.paid, p.number_text,
                    ROW_NUMBER() OVER (ORDER BY n.sort_group, n.sort_key, n.id) AS place_no,
                    CASE n.recipient_kind WHEN 'COLLECTIVE' THEN CAST(? AS numeric(6, 2)) WHEN 'PERSON' THEN CAST(? AS numeric(6, 2))
                        ELSE CAST(? AS numeric(6, 2)) END AS coefficient,
                    CASE n.recipient_kind WHEN 'COLLECTIVE' THEN CAST(? AS numeric(15, 0)) WHEN 'PERSON' THEN CAST(? AS numeric(15, 0))
                        ELSE CAST(? AS numeric(15, 0)) END AS amount
                  FROM nominee n JOIN dossier d ON d.id = n.dossier_id
                  LEFT JOIN (SELECT m.id AS nominee_id, SUM(h.bonus) AS paid, MAX(h.decision_no) AS number_text
                      FROM nominee m JOIN dossier o ON o.id = m.dossier_id JOIN decision e ON e.dossier_id = o.id
                      JOIN award h ON (h.person_id = m.person_id OR h.collective_id = m.collective_id)
                        AND h.achievement_year = o.achievement_year AND h.decided_on = e.issued_on AND h.status = 'AWARDED'
                      JOIN award_catalogue k ON k.code = h.award_code AND k.kind = 'TITLE'
                      WHERE ? AND m.dossier_id = ?
                      GROUP BY m.id) p ON p.nominee_id = n.id
                  WHERE n.dossier_id = ? AND n.appraisal = 'ACCEPTED' AND n.vote_result = 'PASSED'
                  ORDER BY place_no DESC) x
            JOIN decision c ON c.dossier_id = x.dossier_id""";
    private static final String LOG = """
            INSERT INTO person_change (id, person_id, changed_at, changed_by, section, subject, field, new_value, reason)
            SELECT nextval('vinhdanh_id'), a.person_id, c.registered_at, c.registered_by, 'AWARD', CONCAT(a.award_code, ' ', a.achievement_year), f.field,
                CASE f.field WHEN 'awardCode' THEN a.award_code WHEN 'year' THEN CAST(a.achievement_year AS varchar(10))
                    WHEN 'decisionNo' THEN a.decision_no WHEN 'decidedOn' THEN CAST(a.decided_on AS varchar(10))
                    WHEN 'decidedBy' THEN a.decided_by ELSE a.status END, a.reason
            FROM award a JOIN decision c ON c.id = a.decision_id
            CROSS JOIN (VALUES ('awardCode'), ('year'), ('decisionNo'), ('decidedOn'), ('decidedBy'), ('status')) AS f(field)
            WHERE a.decision_id = ? AND a.person_id IS NOT NULL""";
    private static final String SUM = "SELECT COALESCE(SUM(bonus), 0) FROM award WHERE decision_id = ?";

    @PersistenceContext
    private EntityManager em;

    /**
     * Writes one award per passed nominee; number and day must already be stored with the decision.
     *
     * @return the money of all of them
     */
    BigDecimal write(DossierFile dossier, Decision decision, Tariff tariff) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement write = connection.prepareStatement(WRITE); PreparedStatement sum = connection.prepareStatement(SUM)) {
            int at = 1;
            for (Tariff.Rate rate : tariff.inListOrder()) {
                write.setBigDecimal(at++, rate.coefficient());
            }
            for (Tariff.Rate rate : tariff.inListOrder()) {
                write.setBigDecimal(at++, rate.amount());
            }
            write.setBoolean(at++, tariff.title());
            write.setLong(at++, dossier.getId());
            write.setLong(at, dossier.getId());
            write.executeUpdate();
            Sql.update(connection, LOG, decision.getId());
            sum.setLong(1, decision.getId());
            try (ResultSet total = sum.executeQuery()) {
                total.next();
                return total.getBigDecimal(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("awards of decision " + decision.getId(), e);
        }
    }
}
