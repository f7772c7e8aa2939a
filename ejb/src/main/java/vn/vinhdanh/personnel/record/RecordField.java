package vn.vinhdanh.personnel.record;

import static vn.vinhdanh.personnel.record.FieldKind.CHOICE;
import static vn.vinhdanh.personnel.record.FieldKind.DATE;
import static vn.vinhdanh.personnel.record.FieldKind.LONG_TEXT;
import static vn.vinhdanh.personnel.record.FieldKind.NUMBER;
import static vn.vinhdanh.personnel.record.FieldKind.TEXT;
import static vn.vinhdanh.personnel.record.RecordGroup.ALLOWANCE;
import static vn.vinhdanh.personnel.record.RecordGroup.ASSET;
import static vn.vinhdanh.personnel.record.RecordGroup.EDUCATION;
import static vn.vinhdanh.personnel.record.RecordGroup.ENTRY;
import static vn.vinhdanh.personnel.record.RecordGroup.FAMILY;
import static vn.vinhdanh.personnel.record.RecordGroup.HEALTH;
import static vn.vinhdanh.personnel.record.RecordGroup.IDENTITY;
import static vn.vinhdanh.personnel.record.RecordGroup.PAY;
import static vn.vinhdanh.personnel.record.RecordGroup.PERSONAL_HISTORY;
import static vn.vinhdanh.personnel.record.RecordGroup.POLITICAL;
import static vn.vinhdanh.personnel.record.RecordGroup.POST;
import static vn.vinhdanh.personnel.record.RecordGroup.TRAINING;
import static vn.vinhdanh.personnel.record.RecordGroup.TRAVEL;
import static vn.vinhdanh.personnel.record.Sensitivity.OPEN;
import static vn.vinhdanh.personnel.record.Sensitivity.PERSONAL;
import static vn.vinhdanh.personnel.record.Sensitivity.PRIVATE;

import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of the person file: every field of the national form with its part, its column, what is typed into it and how closely it
 * is kept. Forms, masking, the printed curriculum vitae and the change log follow it; a new field is one line here and one column.
 * Columns beginning with {@code p.} belong to the person itself and are changed there.
 */
public enum RecordField {
    FULL_NAME(IDENTITY, "p.full_name", TEXT, 200, OPEN),
    OTHER_NAME(IDENTITY, "other_name", TEXT, 200, OPEN),
    BIRTH_DATE(IDENTITY, "p.birth_date", DATE, 0, OPEN),
    SEX(IDENTITY, "p.sex", CHOICE, 0, OPEN, "MALE", "FEMALE"),
    BIRTH_PLACE(IDENTITY, "birth_place", TEXT, 300, OPEN),
    HOME_TOWN(IDENTITY, "home_town", TEXT, 300, OPEN),
    ETHNIC_GROUP(IDENTITY, "p.ethnic_group", TEXT, 60, OPEN),
    RELIGION(IDENTITY, "religion", TEXT, 60, PERSONAL),
    PERSONAL_ID(IDENTITY, "p.personal_id", TEXT, 12, PERSONAL),
    ID_ISSUED_ON(IDENTITY, "id_issued_on", DATE, 0, PERSONAL),
    SOCIAL_INSURANCE_NO(IDENTITY, "social_insurance_no", TEXT, 20, PERSONAL),
    HEALTH_CARD_NO(IDENTITY, "health_card_no", TEXT, 20, PERSONAL),
    PHONE(IDENTITY, "phone", TEXT, 30, PERSONAL),
    EMAIL(IDENTITY, "p.email", TEXT, 200, OPEN),
    RESIDENCE(IDENTITY, "residence", TEXT, 300, PERSONAL),
    FAMILY_BACKGROUND(IDENTITY, "family_background", TEXT, 100, OPEN),

    EARLIER_JOB(ENTRY, "earlier_job", TEXT, 200, OPEN),
    JOINED_ON(ENTRY, "p.joined_on", DATE, 0, OPEN),
    FIRST_EMPLOYER(ENTRY, "first_employer", TEXT, 250, OPEN),
    AGENCY_JOINED_ON(ENTRY, "agency_joined_on", DATE, 0, OPEN),

    PARTY_JOINED_ON(POLITICAL, "p.party_joined_on", DATE, 0, OPEN),
    PARTY_OFFICIAL_ON(POLITICAL, "party_official_on", DATE, 0, OPEN),
    UNION_JOINED_ON(POLITICAL, "union_joined_on", DATE, 0, OPEN),
    ARMY_FROM(POLITICAL, "army_from", DATE, 0, OPEN),
    ARMY_TO(POLITICAL, "army_to", DATE, 0, OPEN),
    ARMY_RANK(POLITICAL, "army_rank", TEXT, 100, OPEN),
    POLICY_SUBJECT(POLITICAL, "policy_subject", TEXT, 200, OPEN),

    GENERAL_EDUCATION(EDUCATION, "general_education", TEXT, 30, OPEN),
    HIGHEST_DEGREE(EDUCATION, "highest_degree", TEXT, 200, OPEN),
    ACADEMIC_TITLE(EDUCATION, "academic_title", TEXT, 100, OPEN),
    POLITICAL_THEORY(EDUCATION, "political_theory", TEXT, 100, OPEN),
    STATE_MANAGEMENT(EDUCATION, "state_management", TEXT, 100, OPEN),
    DEFENCE_EDUCATION(EDUCATION, "defence_education", TEXT, 100, OPEN),
    COMPUTER_SKILLS(EDUCATION, "computer_skills", TEXT, 200, OPEN),
    FOREIGN_LANGUAGES(EDUCATION, "foreign_languages", TEXT, 200, OPEN),
    ETHNIC_LANGUAGE(EDUCATION, "ethnic_language", TEXT, 200, OPEN),
    HONOUR_TITLE(EDUCATION, "honour_title", TEXT, 200, OPEN),

    POSITION(POST, "p.position", TEXT, 200, OPEN),
    APPOINTED_ON(POST, "appointed_on", DATE, 0, OPEN),
    REAPPOINTED_ON(POST, "reappointed_on", DATE, 0, OPEN),
    PLANNED_POST(POST, "planned_post", TEXT, 250, OPEN),
    OTHER_POSTS(POST, "other_posts", TEXT, 250, OPEN),
    PARTY_POST(POST, "party_post", TEXT, 200, OPEN),
    MAIN_WORK(POST, "main_work", LONG_TEXT, 500, OPEN),
    STRENGTHS(POST, "strengths", TEXT, 300, OPEN),
    JOB_POSITION(POST, "job_position", TEXT, 250, OPEN),
    JOB_GROUP(POST, "job_group", CHOICE, 0, OPEN, "LEADERSHIP", "PROFESSIONAL", "SUPPORT"),

    RANK_CODE(PAY, "p.rank_code", TEXT, 20, OPEN),
    PAY_STEP(PAY, "p.pay_step", NUMBER, 20, OPEN),
    PAY_COEFFICIENT(PAY, "p.pay_coefficient", NUMBER, 99, OPEN),

    HEALTH_STATE(HEALTH, "health_state", TEXT, 200, PRIVATE),
    HEALTH_CHECKED_ON(HEALTH, "health_checked_on", DATE, 0, PRIVATE),
    HEIGHT_CM(HEALTH, "height_cm", NUMBER, 250, PRIVATE),
    WEIGHT_KG(HEALTH, "weight_kg", NUMBER, 300, PRIVATE),
    BLOOD_GROUP(HEALTH, "blood_group", CHOICE, 0, PRIVATE, "A", "B", "AB", "O", "A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-"),

    TRAINING_FROM(TRAINING, "from_on", DATE, 0, OPEN),
    TRAINING_TO(TRAINING, "to_on", DATE, 0, OPEN),
    TRAINING_SCHOOL(TRAINING, "school", TEXT, 250, OPEN),
    TRAINING_SUBJECT(TRAINING, "subject", TEXT, 250, OPEN),
    TRAINING_FORM(TRAINING, "form", CHOICE, 0, OPEN, "FULL_TIME", "PART_TIME", "DISTANCE", "SHORT_COURSE", "OTHER"),
    TRAINING_CERTIFICATE(TRAINING, "certificate", TEXT, 250, OPEN),

    ALLOWANCE_FROM(ALLOWANCE, "from_on", DATE, 0, OPEN),
    ALLOWANCE_TO(ALLOWANCE, "to_on", DATE, 0, OPEN),
    ALLOWANCE_KIND(ALLOWANCE, "kind", TEXT, 200, OPEN),
    ALLOWANCE_PERCENT(ALLOWANCE, "percentage", NUMBER, 200, OPEN),
    ALLOWANCE_COEFFICIENT(ALLOWANCE, "coefficient", NUMBER, 20, OPEN),
    ALLOWANCE_DECISION(ALLOWANCE, "decision_no", TEXT, 100, OPEN),

    FAMILY_SIDE(FAMILY, "side", CHOICE, 0, PRIVATE, "OWN", "SPOUSE"),
    FAMILY_RELATION(FAMILY, "relation", TEXT, 60, PRIVATE),
    FAMILY_NAME(FAMILY, "full_name", TEXT, 200, PRIVATE),
    FAMILY_BIRTH_YEAR(FAMILY, "birth_year", NUMBER, 2100, PRIVATE),
    FAMILY_DETAILS(FAMILY, "details", LONG_TEXT, 1000, PRIVATE),

    TRAVEL_FROM(TRAVEL, "from_on", DATE, 0, OPEN),
    TRAVEL_TO(TRAVEL, "to_on", DATE, 0, OPEN),
    TRAVEL_COUNTRY(TRAVEL, "country", TEXT, 200, OPEN),
    TRAVEL_PURPOSE(TRAVEL, "purpose", TEXT, 500, OPEN),
    TRAVEL_FUNDING(TRAVEL, "funding", TEXT, 250, OPEN),

    HISTORY_FROM(PERSONAL_HISTORY, "from_on", DATE, 0, PRIVATE),
    HISTORY_TO(PERSONAL_HISTORY, "to_on", DATE, 0, PRIVATE),
    HISTORY_DESCRIPTION(PERSONAL_HISTORY, "description", LONG_TEXT, 2000, PRIVATE),

    ASSET_DECLARED_ON(ASSET, "declared_on", DATE, 0, PRIVATE),
    ASSET_KIND(ASSET, "kind", CHOICE, 0, PRIVATE, "HOUSE", "LAND", "INCOME", "OTHER"),
    ASSET_DESCRIPTION(ASSET, "description", LONG_TEXT, 1000, PRIVATE),
    ASSET_VALUE(ASSET, "value_vnd", NUMBER, 0, PRIVATE);

    private static final String OF_PERSON = "p.";

    private final RecordGroup group;
    private final String column;
    private final FieldKind kind;
    private final int most;
    private final Sensitivity sensitivity;
    private final List<String> options;

    RecordField(RecordGroup group, String column, FieldKind kind, int most, Sensitivity sensitivity, String... options) {
        this.group = group;
        this.column = column;
        this.kind = kind;
        this.most = most;
        this.sensitivity = sensitivity;
        this.options = List.of(options);
    }

    static List<RecordField> of(RecordGroup group) {
        return Stream.of(values()).filter(f -> f.group == group).toList();
    }

    /** Fields with one value that the record keeps itself, in the order of the form. */
    public static List<RecordField> plain() {
        return Stream.of(values()).filter(f -> !f.group.history() && !f.inPerson()).toList();
    }

    /** Whether the change log's field of this name is kept from everybody but the registry. */
    public static boolean secret(String name) {
        return Stream.of(values()).anyMatch(f -> f.sensitivity == PRIVATE && f.name().equals(name));
    }

    public RecordGroup group() {
        return group;
    }

    public FieldKind kind() {
        return kind;
    }

    /** Longest text, or largest number; 0 where nothing but the column limits it. */
    public int most() {
        return most;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Stored names of a choice. */
    public List<String> options() {
        return options;
    }

    /** Whether the person itself holds it, so that it is changed there. */
    public boolean inPerson() {
        return column.startsWith(OF_PERSON);
    }

    /** Its column, without the table. */
    public String column() {
        return inPerson() ? column.substring(OF_PERSON.length()) : column;
    }
}
