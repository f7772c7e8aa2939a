package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/**
 * The proposing unit's work on a dossier: begin it, put people and collectives of the eligible list forward, hand it in.
 * Clerks propose for their own units, the standing body of the council for all.
 */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.SYSTEM})
public class NominationService {

    private static final Role[] PROPOSERS = {Role.UNIT_CLERK, Role.UNIT_HEAD, Role.APPRAISER};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DossierDesk desk;
    @Inject
    private NominationQueries queries;
    @Inject
    private Picks picks;
    @Inject
    private Verdicts verdicts;
    @Inject
    private HeldAwards held;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Begins a dossier for one award and year. */
    public long create(DossierInput input) {
        scopes.of(PROPOSERS).require(input.getUnitId());
        verdicts.requireAward(input.getAwardCode());
        Dossier dossier = new Dossier(input, caller.username(), LocalDateTime.now(clock));
        em.persist(dossier);
        em.flush();
        audit.record("DOSSIER_CREATED", "DOSSIER", dossier.getId(), input.getAwardCode() + " " + input.getYear());
        return dossier.getId();
    }

    /**
     * Begins a dossier with those picked on the list of eligible people or collectives. Whoever cannot be proposed is left out and
     * named with the reason; when that is everybody, or an open point is not explained, no dossier comes into being.
     *
     * @param locale language of what is said about those left out
     * @throws RefusedException PICKED_NOBODY when nobody of those picked can be proposed, with the reasons; NOMINEE_NOTE with everybody
     *         who needs a word; AWARD_RECIPIENT
     */
    public Beginning begin(@NotNull @Valid PickInput input, Locale locale) {
        Dossier dossier = desk.read(create(input.dossier()));
        List<LeftOut> leftOut = new ArrayList<>();
        List<Long> fit = picks.fit(dossier, input, scopes.of(PROPOSERS), leftOut, locale);
        String remark = leftOut.isEmpty() ? null : Picks.sentences(leftOut, locale);
        if (fit.isEmpty()) {
            throw new RefusedException("PICKED_NOBODY", remark);
        }
        nominate(input.nomination(dossier, fit));
        return new Beginning(dossier.getId(), fit.size(), leftOut, remark);
    }

    /** Changes type, reason and achievement of a draft; the verdicts follow, because the reason decides about a giấy khen. */
    public void describe(DossierInput input) {
        Dossier dossier = desk.own(input.getId(), input.getVersion(), PROPOSERS);
        dossier.describe(input);
        judge(dossier, queries.nominees(dossier.getId()), LocalDate.now(clock));
    }

    /**
     * Puts people, collectives or a household forward.
     *
     * @throws RefusedException NOMINEE_NOT_ELIGIBLE when the verdict is against somebody, NOMINEE_NOTE when open points
     *         are not explained, both with all the names, NOMINEE_TWICE when somebody is on the list already, AWARD_HELD when somebody has the award already
     */
    public void nominate(NominationInput input) {
        Dossier dossier = desk.own(input.getDossierId(), input.getVersion(), PROPOSERS);
        dossier.requireEditable();
        List<Nominee> added = new ArrayList<>();
        for (Candidate candidate : queries.candidates(dossier, input, scopes.of(PROPOSERS))) {
            added.add(new Nominee(dossier.getId(), candidate, VietnameseText.nfc(input.getNote())));
        }
        requireNew(dossier, added);
        List<Nominee> judged = judge(dossier, added, LocalDate.now(clock));
        requireProposable(judged);
        held.requireNone(dossier, judged);
        audit.record("NOMINATED", "DOSSIER", dossier.getId(), Integer.toString(added.size()));
    }

    /** Takes a nominee off the list again while the list is still open. */
    public void withdraw(long dossierId, long version, long nomineeId) {
        Dossier dossier = desk.own(dossierId, version, PROPOSERS);
        dossier.requireEditable();
        Nominee nominee = nominee(dossierId, nomineeId);
        em.createQuery("DELETE FROM NomineeReason r WHERE r.nomineeId = :nominee").setParameter("nominee", nomineeId).executeUpdate();
        verdicts.forgetUses(nomineeId);
        em.remove(nominee);
        audit.record("NOMINATION_WITHDRAWN", "DOSSIER", dossierId, nominee.getRecipientName());
    }

    /** Notes why somebody with an open point is put forward all the same. */
    public void explain(long dossierId, long version, long nomineeId, String note) {
        Dossier dossier = desk.own(dossierId, version, PROPOSERS);
        dossier.requireEditable();
        nominee(dossierId, nomineeId).explain(VietnameseText.nfc(note));
    }

    /** Hands the dossier in; every verdict is made anew under the law of the day it is taken in. */
    public void submit(long dossierId, long version) {
        Dossier dossier = desk.own(dossierId, version, PROPOSERS);
        List<Nominee> nominees = queries.nominees(dossierId);
        if (nominees.isEmpty()) {
            throw new RefusedException("DOSSIER_EMPTY");
        }
        dossier.submit(caller.username(), LocalDateTime.now(clock));
        for (Nominee nominee : nominees) {
            nominee.appraise(AppraisalResult.PENDING, null);
        }
        requireProposable(judge(dossier, nominees, dossier.getAcceptedOn()));
        held.requireNone(dossier, nominees);
        audit.record("DOSSIER_SUBMITTED", "DOSSIER", dossierId, nominees.size() + " / " + dossier.getAcceptedOn());
    }

    private void requireNew(Dossier dossier, List<Nominee> added) {
        Set<Long> people = new HashSet<>();
        Set<Long> collectives = new HashSet<>();
        for (Nominee there : queries.nominees(dossier.getId())) {
            people.add(there.getPersonId());
            collectives.add(there.getCollectiveId());
        }
        for (Nominee nominee : added) {
            boolean twice = nominee.getPersonId() != null && people.contains(nominee.getPersonId())
                    || nominee.getCollectiveId() != null && collectives.contains(nominee.getCollectiveId());
            if (twice) {
                throw new RefusedException("NOMINEE_TWICE", nominee.getRecipientName());
            }
        }
    }

    private List<Nominee> judge(Dossier dossier, List<Nominee> nominees, LocalDate on) {
        verdicts.judge(dossier, nominees, on);
        return nominees;
    }

    private static void requireProposable(List<Nominee> nominees) {
        refuse("NOMINEE_NOT_ELIGIBLE", nominees.stream().filter(n -> n.getVerdict() == Verdict.NOT_ELIGIBLE).map(Nominee::getRecipientName).toList());
        refuse("NOMINEE_NOTE", nominees.stream().filter(n -> n.getVerdict() == Verdict.WARNING && !n.isExplained()).map(Nominee::getRecipientName).toList());
    }

    /** Names everybody at once, so that a list is put right in one go. */
    private static void refuse(String code, List<String> names) {
        if (!names.isEmpty()) {
            throw Picks.refusal(code, names);
        }
    }

    private Nominee nominee(long dossierId, long nomineeId) {
        Nominee nominee = em.find(Nominee.class, nomineeId);
        if (nominee == null || nominee.getDossierId() != dossierId) {
            throw new NotFoundException();
        }
        return nominee;
    }
}
