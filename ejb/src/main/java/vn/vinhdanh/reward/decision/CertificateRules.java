package vn.vinhdanh.reward.decision;

import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.shared.RefusedException;

/**
 * To which documents certificates belong: giấy khen is a certificate itself; a title has one only where the law gives it one (bằng chứng
 * nhận of a CSTĐCS), so LĐTT and tập thể LĐTT have none (NĐ 152/2025 Điều 50); what is submitted upwards is certified up there.
 */
final class CertificateRules {

    private CertificateRules() {
    }

    static boolean due(Decision decision, AwardRow award) {
        return decision.getDocumentType() == DocumentType.QD && given(award);
    }

    /**
     * Refuses where there is nothing to print.
     *
     * @throws RefusedException NO_CERTIFICATES for a submission, CERTIFICATE_NOT_DUE for a title without one
     */
    static void require(Decision decision, AwardRow award) {
        if (decision.getDocumentType() != DocumentType.QD) {
            throw new RefusedException("NO_CERTIFICATES");
        }
        if (!given(award)) {
            throw new RefusedException("CERTIFICATE_NOT_DUE", award.nameVi());
        }
    }

    private static boolean given(AwardRow award) {
        return award.kind() == AwardKind.REWARD_FORM || award.comesWithVi() != null;
    }
}
