package vn.vinhdanh.reward.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.reward.eligibility.GkReason;

/** A dossier in the hands of those who decide about it. */
public interface DossierFile {

    Long getId();

    long getVersion();

    String getAwardCode();

    int getAchievementYear();

    String getAchievement();

    CommendationType getCommendationType();

    GkReason getReasonKind();

    Long getProposingUnitId();

    /** Name of the proposing unit on the day the dossier was closed; null while it is open. */
    String getUnitName();

    LocalDate getAcceptedOn();

    DossierStatus getStatus();

    Long getMeetingId();

    String getGapReason();

    String getProposer();

    String getSubmitter();

    String getAppraiser();

    /** Refuses unless the dossier may go to that station next. */
    void requireNext(DossierStatus target);

    /** The director approves what was proposed; neither proposer nor appraiser may. */
    void approve(String by, LocalDateTime at);

    /** The director rejects the proposal, with a reason; the proposing unit keeps the name it has. */
    void reject(String by, LocalDateTime at, String reason, String nameOfUnit);

    /** The decision or the submission is numbered: nothing more happens here, and the proposing unit keeps the name it has. */
    void finish(boolean decidedHere, String nameOfUnit);
}
