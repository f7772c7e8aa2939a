package vn.vinhdanh.personnel.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.personnel.person.PersonCard;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.shared.ForbiddenException;

/** The person file as the caller may see it. */
@Dependent
public class RecordReader {

    @Inject
    private PersonService people;
    @Inject
    private UnitScopes scopes;
    @Inject
    private RecordStore store;

    /** A person the caller may read, and how much of the file. */
    record Reading(PersonCard card, Sensitive sight) {

        boolean editable(RecordGroup group) {
            return card.editable() && sight.clear(group) && !group.ownFields().isEmpty();
        }

        void requireEditable(RecordGroup group) {
            if (!editable(group)) {
                throw new ForbiddenException();
            }
        }
    }

    /** Refuses people outside the caller's units. */
    Reading of(long personId) {
        PersonCard card = people.get(personId);
        return new Reading(card, Sensitive.of(scopes.held(), card.unitId()));
    }

    /** The parts with one value per field, or the histories. */
    List<RecordSection> sections(Reading reading, boolean histories) {
        StoredRow single = histories ? null : store.single(reading.card().id());
        return Stream.of(RecordGroup.values()).filter(g -> g.history() == histories)
                .map(g -> g.history() ? history(g, reading) : single(g, single.values(), reading)).toList();
    }

    /** One part. */
    RecordSection section(Reading reading, RecordGroup group) {
        return group.history() ? history(group, reading) : single(group, store.single(reading.card().id()).values(), reading);
    }

    private static RecordSection single(RecordGroup group, Map<RecordField, Object> values, Reading reading) {
        return section(group, cells(group.fields(), values, reading.sight()), List.of(), reading);
    }

    private RecordSection history(RecordGroup group, Reading reading) {
        // how many rows there are would tell something too
        List<RecordLine> lines = !reading.sight().clear(group) ? List.of() : store.rows(group, reading.card().id()).stream()
                .map(r -> new RecordLine(r.id(), cells(group.fields(), r.values(), reading.sight()))).toList();
        return section(group, List.of(), lines, reading);
    }

    private static RecordSection section(RecordGroup group, List<RecordCell> cells, List<RecordLine> lines, Reading reading) {
        boolean masked = !reading.sight().clear(group);
        return new RecordSection(group, cells, lines, masked, reading.editable(group), masked && reading.sight().unveiling());
    }

    private static List<RecordCell> cells(List<RecordField> fields, Map<RecordField, Object> values, Sensitive sight) {
        return fields.stream().map(f -> sight.cell(f, values.get(f))).toList();
    }
}
