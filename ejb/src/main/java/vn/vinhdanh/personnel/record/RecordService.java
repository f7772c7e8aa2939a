package vn.vinhdanh.personnel.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.person.HeldPerson;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.VietnameseText;

/**
 * The person file (Thông tư 06/2023/TT-BNV): read with what the caller may not see masked, changed part by part and row by row. What was
 * recorded once is corrected or taken away with a reason only; the change log keeps it.
 */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class RecordService {

    @Inject
    private RecordReader reader;
    @Inject
    private RecordStore store;
    @Inject
    private PersonAccess access;
    @Inject
    private RecordChanges changes;
    @Inject
    private Clock clock;

    /** The parts with one value per field, in the order of the form. */
    public List<RecordSection> fields(long personId) {
        return reader.sections(reader.of(personId), false);
    }

    /** The histories, in the order of the form. */
    public List<RecordSection> histories(long personId) {
        return reader.sections(reader.of(personId), true);
    }

    /**
     * A part, or a row of a history, as a form takes it; refused where the caller does not see all of it.
     *
     * @param rowId null for a new row
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public RecordInput input(long personId, @NotNull RecordGroup group, Long rowId) {
        reader.of(personId).requireEditable(group);
        access.requireRemaining(personId);
        StoredRow row = stored(personId, group, rowId);
        return new RecordInput(personId, group, rowId, row.version(), row.values());
    }

    /** Writes what was typed; what was recorded before is only changed with a reason. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public void save(@NotNull @Valid RecordInput input) {
        HeldPerson person = held(input);
        Map<RecordField, Object> values = input.values();
        RecordRules.refusal(values, person.birthDate(), LocalDate.now(clock)).ifPresent(refusal -> {
            throw refusal;
        });
        StoredRow before = unchangedSince(input);
        if (input.getGroup().ownFields().stream().noneMatch(f -> differ(before.values().get(f), values.get(f)))) {
            return;
        }
        refuseCrossedDays(input.getGroup(), before.values(), values);
        String reason = VietnameseText.typed(input.getReason());
        boolean corrects = input.getGroup().ownFields().stream()
                .anyMatch(f -> before.values().get(f) != null && differ(before.values().get(f), values.get(f)));
        if (corrects && reason == null) {
            throw new RefusedException("CORRECTION_REASON");
        }
        if (!written(input, values)) {
            throw stale(input);
        }
        changes.record(person.id(), input.getGroup(), before, reason, values);
    }

    private static void refuseCrossedDays(RecordGroup group, Map<RecordField, Object> before, Map<RecordField, Object> typed) {
        if (!group.history()) {
            Map<RecordField, Object> after = new EnumMap<>(before);
            after.putAll(typed);
            RecordDays.refusal(before, after).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /** Takes a row of a history away; it stays in the database and in the change log. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public void remove(@NotNull @Valid RecordInput input) {
        HeldPerson person = held(input);
        if (input.getRowId() == null) {
            throw new NotFoundException();
        }
        String reason = VietnameseText.typed(input.getReason());
        if (reason == null) {
            throw new RefusedException("CORRECTION_REASON");
        }
        StoredRow before = unchangedSince(input);
        if (!store.remove(input.getGroup(), person.id(), before.id(), before.version(), LocalDateTime.now(clock))) {
            throw stale(input);
        }
        changes.record(person.id(), input.getGroup(), before, reason, Map.of());
    }

    private HeldPerson held(RecordInput input) {
        reader.of(input.getPersonId()).requireEditable(input.getGroup());
        return access.held(input.getPersonId());
    }

    private boolean written(RecordInput input, Map<RecordField, Object> values) {
        RecordGroup group = input.getGroup();
        if (!group.history()) {
            return store.writeSingle(group, input.getPersonId(), input.version(), values);
        }
        if (input.getRowId() != null) {
            return store.update(group, input.getPersonId(), input.getRowId(), input.version(), values);
        }
        store.insert(group, input.getPersonId(), values);
        return true;
    }

    private StoredRow unchangedSince(RecordInput input) {
        StoredRow row = stored(input.getPersonId(), input.getGroup(), input.getRowId());
        if (!Objects.equals(row.version(), input.version())) {
            throw stale(input);
        }
        return row;
    }

    private StoredRow stored(long personId, RecordGroup group, Long rowId) {
        if (!group.history()) {
            return store.single(personId);
        }
        return rowId == null ? new StoredRow(0, null, Map.of())
                : store.rows(group, personId).stream().filter(r -> rowId.equals(r.id())).findFirst().orElseThrow(NotFoundException::new);
    }

    private static StaleException stale(RecordInput input) {
        return new StaleException(Set.of(input.getPersonId()), null, null);
    }

    private static boolean differ(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) != 0 : !Objects.equals(one, other);
    }
}
