package vn.vinhdanh.reward.dossier;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.vinhdanh.account.Role;

/** Who may do what at which station, so that pages offer only what the services would accept. */
public final class DossierRules {

    private static final Set<DossierStatus> BEFORE_APPROVAL = EnumSet.of(DossierStatus.APPRAISED, DossierStatus.IN_COUNCIL, DossierStatus.VOTED);

    private DossierRules() {
    }

    /**
     * What a dossier's history says about its caller.
     *
     * @param drafted whether a decision or submission was drafted
     */
    public record Standing(DossierStatus status, String proposer, String submitter, String appraiser, boolean drafted) {
    }

    /** The actions open to this caller with these roles. */
    public static Set<DossierAction> actions(Standing dossier, String caller, Set<Role> roles) {
        Set<DossierAction> open = EnumSet.noneOf(DossierAction.class);
        boolean proposes = roles.contains(Role.UNIT_CLERK) || roles.contains(Role.UNIT_HEAD) || roles.contains(Role.APPRAISER);
        boolean proposed = Objects.equals(caller, dossier.proposer()) || Objects.equals(caller, dossier.submitter());
        boolean third = !proposed && !Objects.equals(caller, dossier.appraiser());
        switch (dossier.status()) {
            case DRAFT, RETURNED -> add(open, proposes, DossierAction.DESCRIBE, DossierAction.NOMINATE, DossierAction.SUBMIT);
            case SUBMITTED -> add(open, roles.contains(Role.APPRAISER) && !proposed, DossierAction.APPRAISE, DossierAction.GIVE_BACK);
            case APPRAISED -> add(open, keepsCouncil(roles), DossierAction.BRING_TO_COUNCIL);
            case IN_COUNCIL -> add(open, keepsCouncil(roles), DossierAction.TAKE_RESULTS);
            case VOTED -> {
                add(open, keepsCouncil(roles), DossierAction.DRAFT_DECISION);
                add(open, roles.contains(Role.DIRECTOR) && third && dossier.drafted(), DossierAction.APPROVE);
                add(open, roles.contains(Role.DIRECTOR) && third, DossierAction.REJECT);
            }
            case APPROVED -> {
                add(open, roles.contains(Role.DOCUMENT_CLERK), DossierAction.REGISTER);
                // until it is numbered the approval can be taken back, or a single name when somebody got the award elsewhere
                add(open, roles.contains(Role.DIRECTOR) && third, DossierAction.REJECT, DossierAction.STRIKE);
            }
            case SUBMITTED_UPWARDS -> add(open, keepsCouncil(roles), DossierAction.TURN_DOWN);
            default -> { }
        }
        add(open, roles.contains(Role.APPRAISER) && !proposed && BEFORE_APPROVAL.contains(dossier.status()), DossierAction.STRIKE);
        return open;
    }

    /** Who may take somebody off a list found in order: the appraiser until the director has approved it, then only the director. */
    static Role striker(DossierStatus status) {
        return status == DossierStatus.APPROVED ? Role.DIRECTOR : BEFORE_APPROVAL.contains(status) ? Role.APPRAISER : null;
    }

    /** The stations that wait for somebody with these roles. */
    public static Set<DossierStatus> waitingFor(Set<Role> roles) {
        Set<DossierStatus> waiting = EnumSet.noneOf(DossierStatus.class);
        if (roles.contains(Role.UNIT_CLERK) || roles.contains(Role.UNIT_HEAD)) {
            waiting.addAll(EnumSet.of(DossierStatus.DRAFT, DossierStatus.RETURNED));
        }
        if (roles.contains(Role.APPRAISER)) {
            waiting.addAll(EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.VOTED));
        }
        if (keepsCouncil(roles)) {
            waiting.addAll(EnumSet.of(DossierStatus.APPRAISED, DossierStatus.IN_COUNCIL));
        }
        if (roles.contains(Role.DIRECTOR)) {
            waiting.add(DossierStatus.VOTED);
        }
        if (roles.contains(Role.DOCUMENT_CLERK)) {
            waiting.add(DossierStatus.APPROVED);
        }
        return waiting;
    }

    private static boolean keepsCouncil(Set<Role> roles) {
        return roles.contains(Role.COUNCIL_SECRETARY) || roles.contains(Role.APPRAISER);
    }

    private static void add(Set<DossierAction> open, boolean allowed, DossierAction... actions) {
        if (allowed) {
            open.addAll(Set.of(actions));
        }
    }
}
