package vn.vinhdanh.conference.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.personnel.quality.merge.MergeForecast;
import vn.vinhdanh.personnel.quality.merge.MergeReading;
import vn.vinhdanh.personnel.quality.merge.MergeRun;
import vn.vinhdanh.personnel.quality.merge.MergeTable;
import vn.vinhdanh.personnel.quality.merge.PersonMergeParticipant;

/** Whoever was expected at one meeting under two names was two people: the minutes keep both, and who merges them is asked. */
@Dependent
public class MeetingMerge implements PersonMergeParticipant {

    private static final String BOTH_EXPECTED = """
            SELECT m.title FROM meeting m WHERE EXISTS (SELECT 1 FROM meeting_member k JOIN account a ON a.id = k.account_id WHERE k.meeting_id = m.id
              AND a.person_id = ?) AND EXISTS (SELECT 1 FROM meeting_member o JOIN account a ON a.id = o.account_id WHERE o.meeting_id = m.id AND a.person_id = ?)
            ORDER BY m.starts_at DESC LIMIT 3
            """;

    @Inject
    private MergeReading reading;

    @Override
    public MergeForecast foresee(long survivorId, long absorbedId) {
        return new MergeForecast(List.of(), reading.doubts("meeting", BOTH_EXPECTED, survivorId, absorbedId), List.of());
    }

    /** Minutes name people as they were on the day: nothing moves. */
    @Override
    public List<MergeTable> tables() {
        return List.of();
    }

    @Override
    public void carry(MergeRun run) {
        // the accounts, through which members are known, move with the file
    }
}
