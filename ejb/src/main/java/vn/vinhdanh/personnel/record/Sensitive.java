package vn.vinhdanh.personnel.record;

import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitGrants;
import vn.vinhdanh.personnel.person.PersonalIds;

/**
 * What one reader sees of one person's file, by role and unit (personal data: Luật 91/2025/QH15). Who keeps the file sees numbers and
 * addresses; only the registry sees health, family, own past and assets. Whoever needs more for a stated purpose unveils it, on record.
 *
 * @param personal  sees what is {@link Sensitivity#PERSONAL}
 * @param secret    sees what is {@link Sensitivity#PRIVATE}
 * @param unveiling may unveil with a purpose
 */
record Sensitive(boolean personal, boolean secret, boolean unveiling) {

    /** What stands for a value that is kept back, and for one that is missing: the difference would tell something. */
    static final String HIDDEN = "•••••";
    private static final String NUMBER_LIKE = "[0-9A-Za-z+ .()-]{7,}";

    static Sensitive of(UnitGrants held, long unitId) {
        return new Sensitive(held.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK, Role.INTEGRATION, Role.INSPECTOR).covers(unitId),
                held.of(Role.REGISTRY_OFFICER).covers(unitId),
                held.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DIRECTOR, Role.INSPECTOR).covers(unitId));
    }

    /** Everything in clear, for whoever stated a purpose. */
    Sensitive unveiled() {
        return new Sensitive(true, true, unveiling);
    }

    boolean clear(RecordField field) {
        return switch (field.sensitivity()) {
            case OPEN -> true;
            case PERSONAL -> personal;
            case PRIVATE -> secret;
        };
    }

    /** Whether nothing of the group is kept back. */
    boolean clear(RecordGroup group) {
        return group.fields().stream().allMatch(this::clear);
    }

    /** The field as this reader may see it: numbers keep their last three digits, all else is hidden. */
    RecordCell cell(RecordField field, Object value) {
        if (clear(field)) {
            return new RecordCell(field, value, false);
        }
        boolean tail = value instanceof String text && field.sensitivity() == Sensitivity.PERSONAL && text.matches(NUMBER_LIKE)
                && text.chars().anyMatch(Character::isDigit);
        return new RecordCell(field, tail ? PersonalIds.masked((String) value) : HIDDEN, true);
    }
}
