package vn.vinhdanh.reward.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/**
 * What comes back from the authority a submission went to. Whom it turns down is free again: the name no longer stands in the way of
 * another dossier, and what the nomination rested on can be used for another (NĐ 152/2025 Điều 4; Luật Điều 84).
 */
@Stateless
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class UpwardService {

    private static final int LONGEST = 500;

    @Inject
    private DossierDesk desk;
    @Inject
    private NominationQueries queries;
    @Inject
    private Verdicts verdicts;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Notes that the higher authority did not give the award.
     *
     * @param answer number and day of its answer, and why
     * @throws RefusedException REASON_MISSING, DOSSIER_STATE for what is not submitted upwards, ALREADY_TURNED_DOWN
     */
    public void turnDown(long dossierId, long version, long nomineeId, String answer) {
        Dossier dossier = desk.own(dossierId, version, Role.APPRAISER, Role.COUNCIL_SECRETARY);
        if (answer == null || answer.isBlank() || answer.length() > LONGEST) {
            throw new RefusedException("REASON_MISSING");
        }
        if (dossier.getStatus() != DossierStatus.SUBMITTED_UPWARDS) {
            throw new RefusedException("DOSSIER_STATE");
        }
        Nominee nominee = queries.nominees(dossierId).stream().filter(n -> n.getId() == nomineeId && n.proposed()).findFirst()
                .orElseThrow(NotFoundException::new);
        if (nominee.getUpperRefusal() != null) {
            throw new RefusedException("ALREADY_TURNED_DOWN", nominee.getRecipientName());
        }
        nominee.turnDown(VietnameseText.nfc(answer.strip()), caller.username(), LocalDateTime.now(clock));
        verdicts.forgetUses(nomineeId);
        audit.record("NOMINEE_TURNED_DOWN", "DOSSIER", dossierId, nominee.getRecipientName() + ": " + answer.strip());
    }
}
