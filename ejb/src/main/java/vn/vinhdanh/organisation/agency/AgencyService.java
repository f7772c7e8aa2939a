package vn.vinhdanh.organisation.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.shared.RefusedException;

/** What the agency's letters and certificates carry: read by every room that writes one, edited by the administrator. */
@Stateless
public class AgencyService {

    private static final String SUBJECT = "AGENCY";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AuditTrail audit;

    /** The agency as its documents show it. */
    @PermitAll
    public AgencyRow profile() {
        return found().row();
    }

    /** The national emblem as PNG; null while none was uploaded. */
    @PermitAll
    public byte[] emblem() {
        return found().emblem();
    }

    /** The agency's data, to be edited. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public AgencyInput input() {
        return found().input();
    }

    /** Stores the agency's data; documents that exist already keep what they carry. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void save(@NotNull @Valid AgencyInput input) {
        AgencyProfile profile = found();
        profile.requireVersion(input.getVersion());
        profile.describe(input);
        audit.record("AGENCY_SAVED", SUBJECT, AgencyProfile.ONLY, input.getIssuingBody());
    }

    /**
     * Takes the emblem from a PNG or JPEG file of at most one mebibyte.
     *
     * @throws RefusedException EMBLEM_TOO_LARGE, EMBLEM_NOT_IMAGE, EMBLEM_TOO_MANY_PIXELS
     */
    @RolesAllowed(Roles.ADMIN)
    public void uploadEmblem(@NotNull byte[] file) {
        found().useEmblem(EmblemFile.accept(file));
        audit.record("EMBLEM_UPLOADED", SUBJECT, AgencyProfile.ONLY, null);
    }

    /** Leaves the place of the emblem empty again. */
    @RolesAllowed(Roles.ADMIN)
    public void removeEmblem() {
        found().useEmblem(null);
        audit.record("EMBLEM_REMOVED", SUBJECT, AgencyProfile.ONLY, null);
    }

    /** A decision with invented recipients and without number and date, to look at. */
    @RolesAllowed(Roles.ADMIN)
    public byte[] sampleDecision() {
        return Documents.decision(AgencySamples.decision(found().row()));
    }

    /**
     * A giấy khen for an invented recipient, to look at and to try the printer with.
     *
     * @param onStock only the variable text, shifted as the printer needs it
     */
    @RolesAllowed(Roles.ADMIN)
    public byte[] sampleCertificate(boolean onStock) {
        AgencyProfile profile = found();
        AgencyRow row = profile.row();
        return Documents.certificates(AgencySamples.certificate(row, profile.emblem()), onStock ? row.onStock() : CertificatePrint.wholePage());
    }

    private AgencyProfile found() {
        return em.find(AgencyProfile.class, AgencyProfile.ONLY);
    }
}
