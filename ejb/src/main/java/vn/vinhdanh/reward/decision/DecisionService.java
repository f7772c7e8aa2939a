package vn.vinhdanh.reward.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.dossier.DossierDesk;
import vn.vinhdanh.reward.dossier.HeldAwards;
import vn.vinhdanh.reward.dossier.OtherDossiers;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.reward.dossier.YearGate;
import vn.vinhdanh.reward.register.Tariff;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;

/**
 * From the vote to the numbered document: the standing body drafts, the director approves or rejects, the document clerk gives
 * number and day. What the director may not sign becomes a submission to the higher authority and awards nothing here.
 */
@Stateless
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class DecisionService {

    private static final Role[] DRAFTERS = {Role.APPRAISER, Role.COUNCIL_SECRETARY};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DossierDesk desk;
    @Inject
    private DecisionQueries queries;
    @Inject
    private Registration registration;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;
    @Inject
    private YearGate gate;
    @Inject
    private HeldAwards held;
    @Inject
    private OtherDossiers others;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Drafts the document of a dossier on which the council has voted, or changes the draft.
     *
     * @return its number as a row, not yet the number on the document
     * @throws RefusedException DIRECTOR_MAY_NOT_SIGN for a decision on what only a higher authority awards, DECISION_OWN_POWER
     *         for a submission on what the director signs, NOBODY_PASSED, CLASSIFICATION_OPEN, PARTY_CLASSIFICATION_OPEN,
     *         AWARD_IN_OTHER_DOSSIER
     */
    public long draft(@Valid DecisionInput input) {
        DossierFile dossier = desk.take(input.getDossierId(), input.getDossierVersion(), DRAFTERS);
        dossier.requireNext(DossierStatus.APPROVED);
        gate.require(dossier);
        requirePower(dossier, input.getDocumentType());
        if (queries.passed(dossier.getId()) == 0) {
            throw new RefusedException("NOBODY_PASSED");
        }
        others.requireNone(dossier);
        Decision decision = queries.ofDossier(dossier.getId()).orElse(null);
        if (decision == null) {
            decision = new Decision(dossier.getId(), input.getDocumentType(), caller.username(), LocalDateTime.now(clock));
            decision.describe(input);
            em.persist(decision);
        } else {
            decision.requireVersion(input.getVersion());
            decision.describe(input);
        }
        em.flush();
        audit.record("DECISION_DRAFTED", "DECISION", decision.getId(), decision.getTitle());
        return decision.getId();
    }

    /**
     * The director approves the draft.
     *
     * @throws RefusedException PROPOSER_IS_APPROVER, APPRAISER_IS_APPROVER
     */
    @RolesAllowed({Roles.DIRECTOR, Roles.SYSTEM})
    public void approve(long dossierId, long dossierVersion) {
        DossierFile dossier = desk.take(dossierId, dossierVersion, Role.DIRECTOR);
        Decision decision = queries.ofDossier(dossierId).orElseThrow(() -> new RefusedException("DECISION_MISSING"));
        requirePower(dossier, decision.getDocumentType());
        dossier.approve(caller.username(), LocalDateTime.now(clock));
        decision.approve(caller.username(), LocalDateTime.now(clock));
        audit.record("DECISION_APPROVED", "DECISION", decision.getId(), decision.getTitle());
    }

    /** The director rejects the proposal with a reason; the dossier is closed. */
    @RolesAllowed({Roles.DIRECTOR, Roles.SYSTEM})
    public void reject(long dossierId, long dossierVersion, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException("REASON_MISSING");
        }
        DossierFile dossier = desk.take(dossierId, dossierVersion, Role.DIRECTOR);
        dossier.reject(caller.username(), LocalDateTime.now(clock), reason.strip(), desk.unitName(dossier));
        queries.ofDossier(dossierId).ifPresent(c -> c.reject(caller.username(), LocalDateTime.now(clock)));
        audit.record("DOSSIER_REJECTED", "DOSSIER", dossierId, reason);
    }

    /**
     * Gives number and day from the locked series, and for a decision writes the awards with the money of that day's law. Two
     * clerks at once get consecutive numbers; a second click finds the document numbered.
     *
     * @param issuedOn day of the document, which selects base salary and coefficient
     * @return number and symbol
     * @throws RefusedException ISSUED_IN_FUTURE, ISSUED_BEFORE_APPROVAL, NUMBER_DATE_ORDER, AWARD_HELD
     * @throws StaleException when it was numbered or changed since
     */
    @RolesAllowed({Roles.DOCUMENT_CLERK, Roles.SYSTEM})
    public String register(long decisionId, long version, LocalDate issuedOn) {
        Decision decision = em.find(Decision.class, decisionId, LockModeType.PESSIMISTIC_WRITE);
        if (decision == null) {
            throw new NotFoundException();
        }
        DossierFile dossier = desk.takeForNumber(decision.getDossierId());
        decision.requireVersion(version);
        requireDay(issuedOn, decision);
        gate.require(dossier);
        held.requireNoneLocked(dossier);
        registration.number(decision, issuedOn);
        if (decision.getDocumentType() == DocumentType.QD) {
            Tariff tariff = Tariff.of(regulation.ruleBook(), dossier.getAwardCode(), issuedOn);
            registration.award(dossier, decision, tariff);
        }
        dossier.finish(decision.getDocumentType() == DocumentType.QD, desk.unitName(dossier));
        em.flush();
        registration.archive(dossier, decision);
        audit.record("DECISION_REGISTERED", "DECISION", decisionId, decision.getNumberText() + " " + issuedOn);
        return decision.getNumberText();
    }

    private void requirePower(DossierFile dossier, DocumentType type) {
        boolean own = regulation.award(dossier.getAwardCode()).departmentMaySign();
        if (!own && type == DocumentType.QD) {
            throw new RefusedException("DIRECTOR_MAY_NOT_SIGN", names.of(dossier.getAwardCode()).nameVi());
        }
        if (own && type == DocumentType.TTR) {
            throw new RefusedException("DECISION_OWN_POWER");
        }
    }

    private void requireDay(LocalDate issuedOn, Decision decision) {
        if (issuedOn == null || issuedOn.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("ISSUED_IN_FUTURE");
        }
        if (decision.getApprovedAt() != null && issuedOn.isBefore(decision.getApprovedAt().toLocalDate())) {
            throw new RefusedException("ISSUED_BEFORE_APPROVAL", Days.text(decision.getApprovedAt().toLocalDate()));
        }
    }
}
