package vn.vinhdanh.personnel.imports.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.record.FieldKind;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.personnel.record.Sensitivity;

/** What a column of the sheet can mean. Every plain field of the person file's catalogue is one, under its own name. */
public enum Field {
    PERSONAL_ID(true, true), FULL_NAME(true, true), FAMILY_NAME(true, true), GIVEN_NAME(true, true),
    SEX(true, false), SEX_MALE_MARK(true, false), SEX_FEMALE_MARK(true, false),
    BIRTH(true, true), BIRTH_MALE(true, false), BIRTH_FEMALE(true, false),
    UNIT(true, true), POSITION(true, false), TYPE(true, false),
    RANK(true, false), STEP(true, false), COEFFICIENT(true, false),
    /** Since when the present step is held. */
    PAY_FROM(true, false),
    /** Since when the person is in the present post. */
    POSTED_FROM(true, false),
    JOINED_ON(true, false), PARTY_JOINED_ON(true, false), ETHNIC_GROUP(true, false), EMAIL(true, false), NOTE(true, false),
    OTHER_NAME(RecordField.OTHER_NAME), BIRTH_PLACE(RecordField.BIRTH_PLACE), HOME_TOWN(RecordField.HOME_TOWN), RELIGION(RecordField.RELIGION),
    ID_ISSUED_ON(RecordField.ID_ISSUED_ON), SOCIAL_INSURANCE_NO(RecordField.SOCIAL_INSURANCE_NO), HEALTH_CARD_NO(RecordField.HEALTH_CARD_NO),
    PHONE(RecordField.PHONE), RESIDENCE(RecordField.RESIDENCE), FAMILY_BACKGROUND(RecordField.FAMILY_BACKGROUND),
    EARLIER_JOB(RecordField.EARLIER_JOB), FIRST_EMPLOYER(RecordField.FIRST_EMPLOYER), AGENCY_JOINED_ON(RecordField.AGENCY_JOINED_ON),
    PARTY_OFFICIAL_ON(RecordField.PARTY_OFFICIAL_ON), UNION_JOINED_ON(RecordField.UNION_JOINED_ON), ARMY_FROM(RecordField.ARMY_FROM),
    ARMY_TO(RecordField.ARMY_TO), ARMY_RANK(RecordField.ARMY_RANK), POLICY_SUBJECT(RecordField.POLICY_SUBJECT),
    GENERAL_EDUCATION(RecordField.GENERAL_EDUCATION), HIGHEST_DEGREE(RecordField.HIGHEST_DEGREE), ACADEMIC_TITLE(RecordField.ACADEMIC_TITLE),
    POLITICAL_THEORY(RecordField.POLITICAL_THEORY), STATE_MANAGEMENT(RecordField.STATE_MANAGEMENT), DEFENCE_EDUCATION(RecordField.DEFENCE_EDUCATION),
    COMPUTER_SKILLS(RecordField.COMPUTER_SKILLS), FOREIGN_LANGUAGES(RecordField.FOREIGN_LANGUAGES), ETHNIC_LANGUAGE(RecordField.ETHNIC_LANGUAGE),
    HONOUR_TITLE(RecordField.HONOUR_TITLE), APPOINTED_ON(RecordField.APPOINTED_ON), REAPPOINTED_ON(RecordField.REAPPOINTED_ON),
    PLANNED_POST(RecordField.PLANNED_POST), OTHER_POSTS(RecordField.OTHER_POSTS), PARTY_POST(RecordField.PARTY_POST),
    MAIN_WORK(RecordField.MAIN_WORK), STRENGTHS(RecordField.STRENGTHS), JOB_POSITION(RecordField.JOB_POSITION), JOB_GROUP(RecordField.JOB_GROUP),
    HEALTH_STATE(RecordField.HEALTH_STATE), HEALTH_CHECKED_ON(RecordField.HEALTH_CHECKED_ON), HEIGHT_CM(RecordField.HEIGHT_CM),
    WEIGHT_KG(RecordField.WEIGHT_KG), BLOOD_GROUP(RecordField.BLOOD_GROUP),
    YEAR(false, true), RATING(false, true), TITLE(false, true), DECISION_NO(false, true), DECIDED_ON(false, true),
    INITIATIVE(false, true), INITIATIVE_LEVEL(false, true), INITIATIVE_NO(false, true), INITIATIVE_ON(false, true),
    DISCIPLINE(false, true), DISCIPLINE_NO(false, true), DISCIPLINED_ON(false, true), DISCIPLINE_ENDS_ON(false, true),
    /** The running number: recognised so that it is not mistaken for something else. */
    ORDINAL(true, true);

    private static final Map<RecordField, Field> BY_RECORD = Arrays.stream(values()).filter(f -> f.record != null).collect(Collectors.toMap(f -> f.record, Function.identity()));

    private final boolean roster;
    private final boolean history;
    private final RecordField record;

    Field(boolean roster, boolean history) {
        this.roster = roster;
        this.history = history;
        this.record = null;
    }

    Field(RecordField record) {
        this.roster = true;
        this.history = false;
        this.record = record;
    }

    /** The field of the person file it is; null where the person itself, a posting, pay or a history takes it. */
    public RecordField record() {
        return record;
    }

    /** The column that means this field of the person file. */
    public static Field of(RecordField record) {
        return Objects.requireNonNull(BY_RECORD.get(record), record::name);
    }

    /** Whether only those may bring it who see it: the registry (Luật 91/2025/QH15). */
    public boolean isPrivate() {
        return record != null && record.sensitivity() == Sensitivity.PRIVATE;
    }

    /** The fields that only the registry brings. */
    public static Set<Field> privateOnes() {
        return Arrays.stream(values()).filter(Field::isPrivate).collect(Collectors.toSet());
    }

    /** Whether its cells are days. */
    public boolean isDay() {
        return record != null ? record.kind() == FieldKind.DATE : switch (this) {
            case BIRTH, BIRTH_MALE, BIRTH_FEMALE, JOINED_ON, PARTY_JOINED_ON, PAY_FROM, POSTED_FROM, DECIDED_ON, INITIATIVE_ON, DISCIPLINED_ON, DISCIPLINE_ENDS_ON -> true;
            default -> false;
        };
    }

    public boolean belongsTo(ImportKind kind) {
        return kind == ImportKind.ROSTER ? roster : history;
    }

    /** The fields a column of this kind of workbook may be given by hand, in the order of the list. */
    public static List<Field> choices(ImportKind kind) {
        return Arrays.stream(values()).filter(f -> f.belongsTo(kind)).toList();
    }
}
