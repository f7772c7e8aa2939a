package vn.vinhdanh.personnel.quality.merge;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

/** The registry's own rows: service, pay, discipline, the histories of the form, photograph, duty of heading a unit, account. */
@Dependent
public class FileMerge implements PersonMergeParticipant {

    /** Choice by which the absorbed record's unit, and with it its periods of service, hold. */
    static final String POST = "post";
    /** Choice by which the absorbed record's rank and step, and with it its periods of pay, hold. */
    static final String PAY = "pay";

    private static final String TO = " SET version = version + 1, person_id = ? WHERE person_id = ?";
    /** Rows that say the same in both records come along once. */
    private static final Map<String, String> ALIKE = Map.of(
            "DISCIPLINE", same("discipline", "decided_on", "form"), "TRAINING", same("training", "school", "subject", "from_on", "certificate", "removed_at"),
            "ALLOWANCE", same("allowance", "kind", "from_on", "removed_at"), "FAMILY", same("family_member", "side", "relation", "full_name", "removed_at"),
            "TRAVEL", same("foreign_travel", "country", "from_on", "removed_at"), "PERSONAL_HISTORY", same("personal_history", "description", "removed_at"),
            "ASSET", same("asset", "declared_on", "kind", "description", "removed_at"));
    private static final String MEETS = "(SELECT 1 FROM posting k WHERE k.person_id = ? AND k.valid_from <= COALESCE(posting.valid_to, DATE '9999-12-31')"
            + " AND COALESCE(k.valid_to, DATE '9999-12-31') >= posting.valid_from)";
    private static final String EARLIEST_PAY = "(SELECT MIN(k.valid_from) FROM pay_period k WHERE k.person_id = ?)";

    private static final List<MergeTable> TABLES = List.of(
            MergeTable.of("posting", "POSTING", "CONCAT(unit_name, CASE WHEN start_known = TRUE THEN CONCAT(', ', CAST(valid_from AS varchar)) ELSE '' END)"),
            MergeTable.of("pay_period", "PAY", "CONCAT(rank_code, ' / ', step, ', ', CAST(valid_from AS varchar))"),
            MergeTable.of("discipline", "DISCIPLINE", "CONCAT(form_text, ', ', CAST(decided_on AS varchar))"),
            MergeTable.of("training", "TRAINING", "CONCAT(school, ', ', subject)"), MergeTable.of("allowance", "ALLOWANCE", "CONCAT(kind, ', ', CAST(from_on AS varchar))"),
            MergeTable.of("family_member", "FAMILY", "relation"), MergeTable.of("foreign_travel", "TRAVEL", "CONCAT(country, ', ', CAST(from_on AS varchar))"),
            MergeTable.of("personal_history", "PERSONAL_HISTORY", "CAST(from_on AS varchar)"),
            MergeTable.of("asset", "ASSET", "CAST(declared_on AS varchar)"),
            new MergeTable("person_photo", "PHOTO", "0", "person_id", "version", "''", null), MergeTable.of("unit_head", "HEAD", "legal_basis"),
            MergeTable.of("account", "ACCOUNT", "username"), MergeTable.tie("reorganisation_person", "REORGANISATION", "reorganisation_id", "person_id", "''"),
            MergeTable.tie("person", "MERGED", "id", "merged_into", "full_name"));

    private static String same(String table, String... columns) {
        StringBuilder text = new StringBuilder("UPDATE " + table + TO + " AND NOT EXISTS (SELECT 1 FROM " + table + " k WHERE k.person_id = ?");
        for (String column : columns) {
            text.append(" AND k.").append(column).append(" IS NOT DISTINCT FROM ").append(table).append('.').append(column);
        }
        return text.append(')').toString();
    }

    @Override
    public List<MergeTable> tables() {
        return TABLES;
    }

    @Override
    public void carry(MergeRun run) {
        long to = run.survivor();
        long from = run.absorbed();
        service(run, to, from);
        pay(run, to, from);
        ALIKE.forEach((section, sql) -> run.move(section, sql, to, from, to));
        run.update("UPDATE person_photo SET person_id = ? WHERE person_id = ? AND NOT EXISTS (SELECT 1 FROM person_photo k WHERE k.person_id = ?)", to, from, to);
        run.update("UPDATE unit_head" + TO, to, from);
        run.update("UPDATE account" + TO, to, from);
        run.update("UPDATE reorganisation_person SET person_id = ? WHERE person_id = ? AND NOT EXISTS (SELECT 1 FROM reorganisation_person k"
                + " WHERE k.reorganisation_id = reorganisation_person.reorganisation_id AND k.person_id = ?)", to, from, to);
        run.leave("POSTING", "SELECT CASE WHEN start_known = TRUE THEN CAST(valid_from AS varchar) END, unit_name FROM posting WHERE person_id = ? ORDER BY valid_from", from);
        run.leave("PAY", "SELECT CASE WHEN start_known = TRUE THEN CAST(valid_from AS varchar) END, CONCAT(rank_code, ' ', step, ' ', coefficient) FROM pay_period WHERE person_id = ? ORDER BY valid_from", from);
        run.leave("DISCIPLINE", "SELECT CAST(decided_on AS varchar), form_text FROM discipline WHERE person_id = ? ORDER BY decided_on", from);
    }

    /** Periods that overlap one of the chosen record stay behind; where the absorbed record is chosen, those of the survivor go there. */
    private static void service(MergeRun run, long to, long from) {
        if (!run.takes(POST)) {
            run.move("POSTING", "UPDATE posting" + TO + " AND NOT EXISTS " + MEETS, to, from, to);
            return;
        }
        List<Long> coming = run.ids("SELECT id FROM posting WHERE person_id = ?", from);
        run.update("UPDATE posting" + TO + " AND EXISTS " + MEETS, from, to, from);
        run.move("POSTING", "UPDATE posting SET version = version + 1, person_id = ? WHERE id = ANY(?)", to, coming);
    }

    /** Of the record that is not chosen, the periods before the chosen one begins complete it. */
    private static void pay(MergeRun run, long to, long from) {
        if (!run.takes(PAY)) {
            run.move("PAY", "UPDATE pay_period" + TO + " AND valid_from < COALESCE(" + EARLIEST_PAY + ", DATE '9999-12-31')", to, from, to);
            return;
        }
        List<Long> coming = run.ids("SELECT id FROM pay_period WHERE person_id = ?", from);
        run.update("UPDATE pay_period" + TO + " AND valid_from >= COALESCE(" + EARLIEST_PAY + ", DATE '9999-12-31')", from, to, from);
        run.move("PAY", "UPDATE pay_period SET version = version + 1, person_id = ? WHERE id = ANY(?)", to, coming);
    }
}
