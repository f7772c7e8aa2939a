package vn.vinhdanh.personnel.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.personnel.person.PersonChangeGuard;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.shared.RefusedException;

/** Birth, recruitment and joining the Party are changed with the person; they must fit the days of the file. */
@ApplicationScoped
public class RecordOfPerson implements PersonChangeGuard {

    @Inject
    private RecordStore store;

    @Override
    public Optional<RefusedException> refusal(long personId, PersonInput input) {
        Map<RecordField, Object> before = store.single(personId).values();
        Map<RecordField, Object> after = new EnumMap<>(before);
        after.put(RecordField.JOINED_ON, input.getJoinedOn());
        after.put(RecordField.PARTY_JOINED_ON, input.getPartyJoinedOn());
        return RecordDays.refusal(before, after).or(() -> RecordDays.bornLater(before, input.getBirthDate()));
    }
}
