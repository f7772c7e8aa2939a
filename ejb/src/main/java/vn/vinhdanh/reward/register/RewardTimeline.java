package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineSource;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.shared.Texts;

/** Awards and initiatives on a person's timeline. */
@ApplicationScoped
public class RewardTimeline implements TimelineSource {

    @Inject
    private RegisterQueries queries;
    @Inject
    private AwardNames names;

    @Override
    public List<TimelineEntry> of(long personId) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (RegisterRow award : queries.ofPerson(personId)) {
            if (award.status().held()) {
                entries.add(new TimelineEntry(award.decidedOn(), award.achievementYear(), TimelineEntry.AWARD, title(award),
                        award.decidedBy(), award.decisionNo()));
            }
        }
        for (InitiativeRow initiative : queries.initiatives(personId)) {
            entries.add(new TimelineEntry(initiative.recognisedOn(), initiative.year(), TimelineEntry.INITIATIVE, initiative.title(),
                    "enum.RecognitionLevel." + initiative.level(), initiative.recognitionNo()));
        }
        return entries;
    }

    // an award added to the catalogue later has no text of its own yet: its code is shown
    private String title(RegisterRow award) {
        String key = names.key(award.awardCode(), award.decidedBy());
        return Texts.of(Texts.VIETNAMESE).has(key) ? key : award.awardCode();
    }
}
