package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.conference.voting.CandidateRow;
import vn.vinhdanh.conference.voting.MotionInput;
import vn.vinhdanh.conference.voting.MotionOutcome;
import vn.vinhdanh.conference.voting.MotionResult;
import vn.vinhdanh.conference.voting.VoteBase;
import vn.vinhdanh.conference.voting.VotingService;
import vn.vinhdanh.document.AwardGroup;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.regulation.CouncilThreshold;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.ThresholdBase;
import vn.vinhdanh.regulation.VoteMethod;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.RecipientGroups;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;

/**
 * The way through the emulation council: the questions put to a meeting with the threshold of the law, and the results taken
 * from its signed minutes (NĐ 98/2023 Điều 30, NĐ 152/2025 Điều 33).
 */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class CouncilService {

    /** What the motions of a meeting refer to: one nominee, or all accepted nominees of a dossier. */
    static final String NOMINEE = "NOMINEE";
    static final String DOSSIER = "DOSSIER";

    @Inject
    private DossierDesk desk;
    @Inject
    private NominationQueries queries;
    @Inject
    private VotingService voting;
    @Inject
    private HeldAwards held;
    @Inject
    private OtherDossiers others;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;
    @Inject
    private YearGate gate;
    @Inject
    private AuditTrail audit;

    /**
     * Puts every accepted nominee to the vote of a meeting, one by one or all in one motion.
     *
     * @param block one motion for all; not where the law wants a ballot
     * @throws RefusedException CLASSIFICATION_OPEN, PARTY_CLASSIFICATION_OPEN, BALLOT_NAME_BY_NAME, AWARD_HELD,
     *         AWARD_IN_OTHER_DOSSIER
     */
    public void bring(long dossierId, long version, long meetingId, boolean block) {
        Dossier dossier = desk.own(dossierId, version, Role.COUNCIL_SECRETARY);
        gate.require(dossier);
        CouncilThreshold threshold = regulation.threshold(dossier.getAwardCode(), dossier.getAcceptedOn());
        if (block && threshold.method() == VoteMethod.BALLOT) {
            throw new RefusedException("BALLOT_NAME_BY_NAME");
        }
        dossier.bringTo(meetingId);
        List<Nominee> accepted = accepted(dossierId);
        held.requireNone(dossier, accepted);
        others.requireNone(dossier);
        List<MotionInput> motions = new ArrayList<>();
        String award = names.of(dossier.getAwardCode()).nameVi();
        String year = Integer.toString(dossier.getAchievementYear());
        Texts texts = Texts.of(Texts.VIETNAMESE);
        if (block) {
            MotionInput all = motion(texts.get("reward.motion.block", award, year, counts(accepted)), null, DOSSIER, dossierId, threshold);
            all.setCandidates(accepted.stream().map(CouncilService::candidate).toList());
            motions.add(all);
        } else {
            for (Nominee nominee : accepted) {
                motions.add(motion(nominee.getRecipientName(), place(nominee), NOMINEE, nominee.getId(), threshold));
            }
        }
        motions.forEach(m -> m.setTopic(texts.get("reward.motion.topic", award, year)));
        List<Long> ids = voting.openMotions(meetingId, motions);
        for (int i = 0; i < accepted.size(); i++) {
            accepted.get(i).putTo(ids.get(block ? 0 : i));
        }
        audit.record("DOSSIER_TO_COUNCIL", "DOSSIER", dossierId, "meeting " + meetingId + ", motions " + ids.size());
    }

    /**
     * Takes the results over from the minutes.
     *
     * @throws RefusedException VOTE_OPEN while the meeting runs, MINUTES_UNSIGNED until both have signed
     */
    public void takeResults(long dossierId, long version) {
        Dossier dossier = desk.own(dossierId, version, Role.COUNCIL_SECRETARY);
        dossier.voted();
        List<Nominee> accepted = accepted(dossierId);
        Map<Long, MotionOutcome> single = voting.resultsFor(NOMINEE, accepted.stream().map(Nominee::getId).toList());
        MotionOutcome block = voting.resultsFor(DOSSIER, List.of(dossierId)).get(dossierId);
        int passed = 0;
        for (Nominee nominee : accepted) {
            MotionOutcome outcome = single.getOrDefault(nominee.getId(), block);
            require(outcome, nominee);
            nominee.voted(outcome);
            passed += nominee.getVoteResult() == VoteResult.PASSED ? 1 : 0;
        }
        audit.record("COUNCIL_RESULTS_TAKEN", "DOSSIER", dossierId, passed + "/" + accepted.size());
    }

    private List<Nominee> accepted(long dossierId) {
        return queries.nominees(dossierId).stream().filter(n -> n.getAppraisal() == AppraisalResult.ACCEPTED).toList();
    }

    private static void require(MotionOutcome outcome, Nominee nominee) {
        if (outcome == null || outcome.result() == MotionResult.OPEN) {
            throw new RefusedException("VOTE_OPEN", nominee.getRecipientName());
        }
        if (!outcome.signed()) {
            throw new RefusedException("MINUTES_UNSIGNED", outcome.meetingTitle());
        }
    }

    private static MotionInput motion(String subject, String detail, String refType, Long refId, CouncilThreshold threshold) {
        MotionInput motion = new MotionInput(subject, refType, refId, threshold.percent(),
                threshold.base() == ThresholdBase.ALL_MEMBERS ? VoteBase.ALL_MEMBERS : VoteBase.PRESENT);
        motion.setDetail(detail);
        motion.setMoreThan(threshold.moreThan());
        motion.setMethod(threshold.method() == VoteMethod.BALLOT ? BallotMethod.BALLOT : BallotMethod.SHOW_OF_HANDS);
        motion.setCitation(threshold.basis().cite(Texts.of(Texts.VIETNAMESE)));
        return motion;
    }

    private static CandidateRow candidate(Nominee nominee) {
        return new CandidateRow(RecipientGroups.of(nominee.getRecipientKind()), nominee.getRecipientName(), nominee.getPosition(), nominee.getUnitName());
    }

    /** "02 tập thể, 14 cá nhân": only the groups there are, in the order of a decision. */
    private static String counts(List<Nominee> nominees) {
        Map<AwardGroup, Long> groups = nominees.stream().collect(Collectors.groupingBy(n -> RecipientGroups.of(n.getRecipientKind()),
            () -> new EnumMap<>(AwardGroup.class), Collectors.counting()));
        Texts texts = Texts.of(Texts.VIETNAMESE);
        return groups.entrySet().stream().map(g -> texts.get("reward.motion." + g.getKey(), VietnameseNumbers.twoDigits(g.getValue().intValue())))
            .collect(Collectors.joining(", "));
    }

    private static String place(Nominee nominee) {
        if (nominee.getPosition() == null || nominee.getPosition().isBlank()) {
            return nominee.getUnitName();
        }
        return nominee.getUnitName() == null ? nominee.getPosition() : nominee.getPosition() + ", " + nominee.getUnitName();
    }
}
