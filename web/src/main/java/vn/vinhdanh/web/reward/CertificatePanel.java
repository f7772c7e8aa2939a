package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.vinhdanh.reward.decision.CertificateDesk;
import vn.vinhdanh.reward.decision.CertificateService;

/** The certificates on the page of a decision: what is archived, and the shift the caller's printer needs. */
@Named
@RequestScoped
public class CertificatePanel {

    @EJB
    private CertificateService certificates;

    private CertificateDesk desk;

    /** What can be printed of a decision. */
    public CertificateDesk of(Long decision) {
        if (desk == null) {
            desk = certificates.desk(decision);
        }
        return desk;
    }
}
