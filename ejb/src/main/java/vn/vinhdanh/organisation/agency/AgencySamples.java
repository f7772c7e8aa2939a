package vn.vinhdanh.organisation.agency;

import java.math.BigDecimal;
import java.util.List;
import vn.vinhdanh.document.AwardAnnex;
import vn.vinhdanh.document.AwardGroup;
import vn.vinhdanh.document.AwardLine;
import vn.vinhdanh.document.CertificateKind;
import vn.vinhdanh.document.CertificateLine;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.document.DecisionDocument;
import vn.vinhdanh.document.DecisionWording;
import vn.vinhdanh.document.Wording;

/** Specimens for the administrator. They bear no number and no date, so that nobody takes one for a real document. */
final class AgencySamples {

    private AgencySamples() {
    }

    static DecisionDocument decision(AgencyRow agency) {
        String award = Wording.of("sample.award");
        String reason = Wording.of("sample.reason");
        List<AwardLine> lines = List.of(
            new AwardLine(AwardGroup.COLLECTIVE, Wording.of("sample.collective"), null, agency.issuingBody(), award, new BigDecimal("0.6"), 1_520_000L),
            new AwardLine(AwardGroup.INDIVIDUAL, Wording.of("sample.person"), Wording.of("sample.position"), Wording.of("sample.unit"), award,
                new BigDecimal("0.3"), 760_000L));
        return new DecisionDocument(agency.letterhead(null, Wording.of("sample.type"), null), DecisionWording.subject(award, lines, reason),
            agency.authority(), List.of(Wording.of("sample.basis"), DecisionWording.proposalBasis(agency.councilName())),
            DecisionWording.articles(award, lines, reason, agency.fund(), agency.responsible()),
            List.of(new AwardAnnex(Wording.of("sample.list"), lines)), agency.signatory(), agency.recipients());
    }

    static CertificateSet certificate(AgencyRow agency, byte[] emblem) {
        CertificateLine line = new CertificateLine(1, Wording.of("sample.person"),
            Wording.of("sample.position") + ", " + Wording.of("sample.unit"), Wording.of("sample.achievement"));
        return new CertificateSet(CertificateKind.PRAISE, Wording.of("sample.award"), agency.authority(),
            agency.letterhead(null, Wording.of("sample.type"), null).citation(), null, agency.placeName(), agency.signatory(), emblem, List.of(line));
    }
}
