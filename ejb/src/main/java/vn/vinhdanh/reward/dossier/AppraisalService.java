package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.VietnameseText;

/** The appraiser's work: find the dossier in order, name by name, or give it back once with everything that is wrong. */
@Stateless
@RolesAllowed({Roles.APPRAISER, Roles.SYSTEM})
public class AppraisalService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DossierDesk desk;
    @Inject
    private NominationQueries queries;
    @Inject
    private Verdicts verdicts;
    @Inject
    private HeldAwards held;
    @Inject
    private OtherDossiers others;
    @Inject
    private Instance<PaperCheck> papers;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Finds the dossier in order. The verdicts are made anew under the law of the day of acceptance; whom they are against
     * must be among the refused. Where papers are missing the appraiser says why the dossier goes on without them (Luật Điều 84).
     *
     * @throws RefusedException PROPOSER_IS_APPRAISER for one's own proposal, NOMINEE_NOT_ELIGIBLE, AWARD_HELD,
     *         NOMINEES_ALL_REFUSED, ACCEPTED_IN_FUTURE, PAPERS_MISSING
     */
    public void appraise(AppraisalInput input) {
        Dossier dossier = desk.own(input.getDossierId(), input.getVersion(), Role.APPRAISER);
        if (input.getAcceptedOn().isAfter(LocalDate.now(clock))) {
            throw new RefusedException("ACCEPTED_IN_FUTURE");
        }
        dossier.appraise(caller.username(), LocalDateTime.now(clock), VietnameseText.nfc(input.getNote()));
        dossier.setAcceptedOn(input.getAcceptedOn());
        List<Enum<?>> missing = missing(dossier, input);
        List<Nominee> nominees = queries.nominees(dossier.getId());
        verdicts.judge(dossier, nominees, input.getAcceptedOn());
        Map<Long, HeldAward> has = held.ofNominees(dossier);
        int accepted = 0;
        for (Nominee nominee : nominees) {
            requireFree(dossier, nominee, has.get(nominee.getId()), input.getRefused().get(nominee.getId()));
            accepted += find(nominee, input.getRefused().get(nominee.getId())) ? 1 : 0;
        }
        if (accepted == 0) {
            throw new RefusedException("NOMINEES_ALL_REFUSED");
        }
        audit.record("DOSSIER_APPRAISED", "DOSSIER", dossier.getId(), accepted + "/" + nominees.size()
                + (missing.isEmpty() ? "" : " " + missing));
    }

    /** Kinds of papers the dossier goes on without, with the reason kept. */
    private List<Enum<?>> missing(Dossier dossier, AppraisalInput input) {
        List<Enum<?>> missing = papers.stream().flatMap(p -> p.missing(dossier, input.getAcceptedOn()).stream()).toList();
        String reason = VietnameseText.nfc(input.getGapReason());
        if (!missing.isEmpty() && (reason == null || reason.isBlank())) {
            throw new RefusedException("PAPERS_MISSING", missing.size());
        }
        dossier.excuseGap(missing.isEmpty() ? null : reason.strip());
        return missing;
    }

    /** Gives the dossier back with its defects ticked off a checklist and an explanation. */
    public void giveBack(ReturnInput input) {
        Dossier dossier = desk.own(input.getDossierId(), input.getVersion(), Role.APPRAISER);
        if (input.getDefects().isEmpty()) {
            throw new RefusedException("DEFECTS_MISSING");
        }
        dossier.giveBack(caller.username());
        em.persist(new DossierReturn(dossier.getId(), input.getDefects(), VietnameseText.nfc(input.getExplanation()), caller.username(),
                LocalDateTime.now(clock)));
        audit.record("DOSSIER_RETURNED", "DOSSIER", dossier.getId(), input.getDefects().toString());
    }

    /**
     * Takes off a list that was found in order whoever got the award elsewhere in the meantime, or stands in another dossier that
     * reached the council: one achievement is rewarded once (NĐ 152/2025 Điều 4). Everybody else goes on to the numbered document.
     * Until the approval that is the appraiser's, after it the director's, as long as they have prepared nothing of it themselves.
     *
     * @throws RefusedException DOSSIER_STATE, STRIKE_BY_DIRECTOR, STRIKE_BY_APPRAISER, PROPOSER_IS_APPRAISER, PROPOSER_IS_APPROVER,
     *         APPRAISER_IS_APPROVER, NOMINEE_NOT_HELD when nothing rules the nominee out, NOMINEES_ALL_REFUSED for the only one left
     */
    @RolesAllowed({Roles.APPRAISER, Roles.DIRECTOR, Roles.SYSTEM})
    public void strike(long dossierId, long version, long nomineeId) {
        Dossier dossier = desk.own(dossierId, version, Role.APPRAISER, Role.DIRECTOR);
        Role striker = DossierRules.striker(dossier.getStatus());
        if (striker == null) {
            throw new RefusedException("DOSSIER_STATE");
        }
        if (!caller.has(striker)) {
            throw new RefusedException(striker == Role.DIRECTOR ? "STRIKE_BY_DIRECTOR" : "STRIKE_BY_APPRAISER");
        }
        // the role must hold over this very dossier, not only some other unit's
        desk.requireScope(dossier, striker);
        dossier.requireStriker(caller.username(), striker);
        List<Nominee> accepted = queries.nominees(dossierId).stream().filter(n -> n.getAppraisal() == AppraisalResult.ACCEPTED).toList();
        HeldAward award = held.ofNominees(dossier).get(nomineeId);
        Nominee nominee = accepted.stream().filter(n -> n.getId() == nomineeId).findFirst().orElseThrow(NotFoundException::new);
        String why = ground(award, others.claims(dossier).get(nomineeId));
        if (why == null) {
            throw new RefusedException("NOMINEE_NOT_HELD", nominee.getRecipientName());
        }
        if (accepted.size() == 1) {
            throw new RefusedException("NOMINEES_ALL_REFUSED");
        }
        nominee.appraise(AppraisalResult.REFUSED, why);
        audit.record("NOMINEE_STRUCK", "DOSSIER", dossierId, nominee.getRecipientName());
    }

    private static String ground(HeldAward award, OtherDossiers.Claim claim) {
        Texts texts = Texts.of(Texts.VIETNAMESE);
        if (award != null && award.blocks()) {
            return texts.get("reward.strike.note", award.decisionNo() == null ? "–" : award.decisionNo());
        }
        return claim == null ? null : texts.get("reward.strike.other", DAY.format(claim.proposedAt()), claim.unitName());
    }

    private void requireFree(Dossier dossier, Nominee nominee, HeldAward award, String refusal) {
        if (award != null && award.blocks() && (refusal == null || refusal.isBlank())) {
            throw held.refusal(dossier, nominee, award);
        }
    }

    private static boolean find(Nominee nominee, String refusal) {
        if (refusal != null && !refusal.isBlank()) {
            nominee.appraise(AppraisalResult.REFUSED, VietnameseText.nfc(refusal));
            return false;
        }
        if (nominee.getVerdict() == Verdict.NOT_ELIGIBLE) {
            throw Picks.refusal("NOMINEE_NOT_ELIGIBLE", List.of(nominee.getRecipientName()));
        }
        nominee.appraise(AppraisalResult.ACCEPTED, null);
        return true;
    }
}
