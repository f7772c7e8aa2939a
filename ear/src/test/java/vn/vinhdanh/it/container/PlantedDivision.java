package vn.vinhdanh.it.container;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;

/** Two divisions of the demonstration department; one of them has something of everything, marked by a word. */
final class PlantedDivision {

    /** Stands in every name and text of the division. */
    static final String MARK = "zqxwv";
    /** What the search box is asked for; the answer must not echo the mark. */
    static final String OTHER_NAME = "plonk";
    static final long UNIT = 800_000_001;
    static final long SISTER = 800_000_002;
    static final long PERSON = 800_000_003;
    static final long CAMPAIGN = 800_000_004;
    static final long SHEET = 800_000_005;
    static final long DOSSIER = 800_000_006;
    static final long DECISION = 800_000_007;
    static final long MEETING = 800_000_008;
    static final long BATCH = 800_000_009;
    static final long PLAN = 800_000_010;
    static final long FINDING = 800_000_011;
    static final long SECOND = 800_000_012;
    static final long ACCOUNT = 800_000_013;
    static final long MERGE = 800_000_014;
    private static final long ABSORBED = 800_000_015;
    static final long PAPER = 800_000_020;
    /** What a page must not take for its own. */
    static final String MARKUP = "<i>" + MARK;
    private static final String TEXT = "'\"><i>" + MARK + "</i>'";

    private final List<String> statements = new ArrayList<>();
    private final long root;
    private long next = 800_000_100;

    private PlantedDivision(long root) {
        this.root = root;
    }

    /** The statements that plant it all below a unit. */
    static List<String> below(long root) {
        PlantedDivision division = new PlantedDivision(root);
        division.registry();
        division.merge();
        division.rating();
        division.reward();
        division.desks();
        division.accounts();
        return division.statements;
    }

    private void registry() {
        unit(UNIT, "Phòng \"><i>" + MARK + "</i>");
        unit(SISTER, "Phòng Chị em");
        person(PERSON, "999085000017");
        person(SECOND, "999085000018");
        of("posting", "unit_id, unit_name, position, valid_from, reason", UNIT + ", " + TEXT + ", " + TEXT + ", DATE '2010-01-01', " + TEXT);
        of("discipline", "form, form_text, decided_on, ends_on", "'REPRIMAND', " + TEXT + ", DATE '2015-02-01', DATE '2016-02-01'");
        of("pay_period", "valid_from, rank_code, step, coefficient, next_on, reason", "DATE '2024-01-01', '01.003', 3, 3.00, CURRENT_DATE, " + TEXT);
        of("absence", "cause, from_day, to_day, reason, changed_by, changed_at", "'SICKNESS', DATE '2019-03-01', DATE '2019-03-20', " + TEXT
                + ", 'hoso', TIMESTAMP '2019-03-01 08:00:00'");
        of("initiative", "title, recognition_level, recognised_year", TEXT + ", 'BASE', 2018");
        of("training", "from_on, school", "DATE '2008-09-01', " + TEXT);
        of("person_change", "changed_at, changed_by, section, field, old_value, new_value",
                "TIMESTAMP '2026-02-01 08:00:00', 'hoso', 'PERSON', 'position', " + TEXT + ", " + TEXT);
        of("unit_head", "unit_id, legal_basis, valid_from", UNIT + ", " + TEXT + ", DATE '2020-01-01'");
        statements.add("INSERT INTO person_photo (person_id, taken_at, jpeg) VALUES (" + PERSON + ", TIMESTAMP '2026-01-01 08:00:00', X'" + photo() + "')");
        row("staffing_quota", next++, "unit_id, quota_year, kind, assigned, legal_basis, changed_by, changed_at", UNIT + ", 2026, 'CIVIL_SERVANT', 9, "
                + TEXT + ", 'hoso', TIMESTAMP '2026-01-01 08:00:00'");
    }

    /** A record that was merged into the person, with what the merge noted. */
    private void merge() {
        person(ABSORBED, "999085000019");
        statements.add("UPDATE person SET merged_into = " + PERSON + ", status = 'LEFT' WHERE id = " + ABSORBED);
        row("person_merge", MERGE, "survivor_id, absorbed_id, reason, merged_by, merged_at", PERSON + ", " + ABSORBED + ", " + TEXT
                + ", 'hoso', TIMESTAMP '2026-02-01 08:00:00'");
        for (String state : List.of("BEFORE", "AFTER")) {
            statements.add("INSERT INTO merge_person SELECT " + MERGE + ", '" + state + "', p.* FROM person p WHERE p.id = " + PERSON);
        }
    }

    private void person(long id, String personalId) {
        row("person", id, "personal_id, full_name, family_name, given_name, norm_name, sort_key, sex, birth_date, birth_year, person_type, unit_id,"
                + " position, joined_on, rank_code, pay_step, pay_coefficient", "'" + personalId + "', '" + OTHER_NAME + " \"><i>" + MARK + "</i>', '"
                + OTHER_NAME + "', " + TEXT + ", '" + OTHER_NAME + " " + MARK + "', 'zz', 'MALE', DATE '1985-03-02', 1985, 'CIVIL_SERVANT', " + UNIT
                + ", 'Chuyên viên', DATE '2010-01-01', '01.003', 3, 3.00");
    }

    /** A picture of one point with the mark behind it, in hexadecimal digits. */
    private static String photo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "jpg", out);
            out.write(MARK.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(out.toByteArray());
    }

    private void rating() {
        of("rating", "assessment_year, level, source, unit_name, reason", "2018, 'GOOD', 'MANUAL', " + TEXT + ", " + TEXT);
        row("campaign", CAMPAIGN, "assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping",
                "2026, '1/KH-SNV', DATE '2026-11-01', 'hoso', 'OPEN', 'A_LITERAL', 20, 'UNIT'");
        row("unit_sheet", SHEET, "campaign_id, unit_id, unit_name, agency_id, status", CAMPAIGN + ", " + UNIT + ", " + TEXT + ", " + root + ", 'DRAFT'");
        of("assessment", "campaign_id, sheet_id, person_type, leader, task_group, rule_set", CAMPAIGN + ", " + SHEET
                + ", 'CIVIL_SERVANT', FALSE, 'STAFF', 'ND_335'");
    }

    private void reward() {
        String award = "'LDTT', 'PERSON', " + TEXT + ", " + UNIT + ", " + TEXT;
        of("award", "award_code, recipient_kind, recipient_name, unit_id, unit_name, achievement_year, decision_no, decided_on, status, source",
                award + ", 2018, '9/QĐ', DATE '2019-01-10', 'AWARDED', 'IMPORT'");
        row("dossier", DOSSIER, "award_code, achievement_year, commendation_type, achievement, proposing_unit_id, accepted_on, status, proposer, proposed_at",
                "'LDTT', 2019, 'MOVEMENT', " + TEXT + ", " + UNIT + ", DATE '2026-01-05', 'VOTED', 'chuyenvien1', TIMESTAMP '2026-01-02 08:00:00'");
        of("nominee", "dossier_id, recipient_kind, recipient_name, sort_key, sort_group, unit_id, unit_name, verdict, verdict_on, appraisal, vote_result",
                DOSSIER + ", 'PERSON', " + TEXT + ", 'z', 2, " + UNIT + ", " + TEXT + ", 'ELIGIBLE', DATE '2026-01-05', 'ACCEPTED', 'PASSED'");
        row("dossier_paper", PAPER, "dossier_id, kind, file_name, format, size_bytes, sha256, content, handed_in_by, handed_in_at",
                DOSSIER + ", 'REPORT', '" + MARK + ".pdf', 'PDF', 5, 'x', X'" + HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.US_ASCII))
                        + "', 'chuyenvien1', TIMESTAMP '2026-01-02 08:00:00'");
        row("decision", DECISION, "dossier_id, document_type, title, legal_bases, status, drafted_by, drafted_at, signatory_position, signatory_name",
                DOSSIER + ", 'QD', " + TEXT + ", " + TEXT + ", 'DRAFT', 'thamdinh', TIMESTAMP '2026-01-10 08:00:00', 'Giám đốc', " + TEXT);
        row("meeting", MEETING, "kind, status, unit_id, title, place, starts_at, considers_awards, quorum_numerator, quorum_denominator, quorum_basis",
                "'AWARD_COUNCIL', 'PLANNED', " + UNIT + ", " + TEXT + ", " + TEXT + ", TIMESTAMP '2026-01-08 08:00:00', TRUE, 2, 3, 'x'");
        row("meeting_member", next++, "meeting_id, full_name, seat, voting, attendance, sort_order", MEETING + ", " + TEXT
                + ", 'CHAIR', TRUE, 'EXPECTED', 1");
    }

    private void desks() {
        row("import_batch", BATCH, "kind, status, file_name, file_sha256, uploaded_by, uploaded_at, error_rows", "'ROSTER', 'PREVIEW', '" + MARK
                + ".xlsx', 'x', 'nobody', TIMESTAMP '2026-01-08 08:00:00', 1");
        statements.add("INSERT INTO import_row (batch_id, row_no, status, action, personal_id, full_name, unit_name) VALUES (" + BATCH
                + ", 2, 'ERROR', 'SKIP', '999085000018', " + TEXT + ", " + TEXT + ")");
        of(FINDING, "quality_finding", "kind, cure, fingerprint, found_at, checked_at", "'ID_SEX', 'FEMALE', 'x', CURRENT_TIMESTAMP, TIMESTAMP '2099-01-01 08:00:00'");
        row("reorganisation", PLAN, "title, legal_basis, effective_on, state, created_by, created_at", TEXT + ", " + TEXT
                + ", DATE '2030-01-01', 'DRAFT', 'hoso', TIMESTAMP '2026-01-08 08:00:00'");
        long step = next++;
        row("reorganisation_step", step, "reorganisation_id, seq, kind, target_id", PLAN + ", 1, 'MERGE', " + UNIT);
        statements.add("INSERT INTO reorganisation_source (step_id, unit_id) VALUES (" + step + ", " + UNIT + ")");
    }

    /** The outsider has every role there is, but for the sister only; the insider for the division; the third had them until yesterday. */
    private void accounts() {
        account(ACCOUNT, "insider", "\"><i>" + MARK + "</i>");
        account(ACCOUNT + 1, "outsider", "Người ngoài");
        account(ACCOUNT + 2, "former", "Người cũ");
        grants(ACCOUNT, root, "NULL");
        grants(ACCOUNT + 1, SISTER, "NULL");
        grants(ACCOUNT + 2, root, "DATE '2026-01-01'");
    }

    private void account(long id, String username, String name) {
        row("account", id, "username, password_hash, display_name, must_change_password", "'scope." + username
                + "', (SELECT password_hash FROM account WHERE username = 'hoso'), '" + name + "', FALSE");
    }

    private void grants(long account, long unit, String until) {
        for (String role : List.of("UNIT_CLERK", "UNIT_HEAD", "REGISTRY_OFFICER", "APPRAISER", "COUNCIL_SECRETARY", "COUNCIL_MEMBER", "DIRECTOR",
                "DOCUMENT_CLERK", "INSPECTOR", "ADMIN", "INTEGRATION")) {
            row("role_grant", next++, "account_id, role, unit_id, valid_from, valid_to", account + ", '" + role + "', " + unit + ", DATE '2020-01-01', " + until);
        }
    }

    private void unit(long id, String name) {
        row("unit", id, "code, name, norm_name, kind, parent_id, path, valid_from", "'S" + id + "', '" + name + "', '" + name.toLowerCase(java.util.Locale.ROOT)
                + "', 'DIVISION', " + root + ", '/" + root + "/" + id + "/', DATE '2020-01-01'");
    }

    private void of(String table, String columns, String values) {
        of(next++, table, columns, values);
    }

    private void of(long id, String table, String columns, String values) {
        row(table, id, "person_id, " + columns, PERSON + ", " + values);
    }

    private void row(String table, long id, String columns, String values) {
        statements.add("INSERT INTO " + table + " (id, " + columns + ") VALUES (" + id + ", " + values + ")");
    }
}
