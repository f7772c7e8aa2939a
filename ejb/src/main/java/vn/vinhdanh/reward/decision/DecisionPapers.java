package vn.vinhdanh.reward.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.document.AwardAnnex;
import vn.vinhdanh.document.AwardLine;
import vn.vinhdanh.document.CertificateKind;
import vn.vinhdanh.document.CertificateLine;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.document.DecisionDocument;
import vn.vinhdanh.document.DecisionWording;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.document.Signatory;
import vn.vinhdanh.document.SubmissionDocument;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.VoteLine;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.RecipientGroups;
import vn.vinhdanh.shared.Texts;

/** Turns a decision into the plain models of the document writers. Official documents are in Vietnamese, whoever prints them. */
final class DecisionPapers {

    private static final Texts VI = Texts.of(Texts.VIETNAMESE);

    private final Decision decision;
    private final Matter matter;
    private final AgencyPaper.Sheet agency;

    /**
     * What the document is about.
     *
     * @param award       the award of the dossier
     * @param achievement what it is given for
     * @param lines       recipients in the order of the gold book
     * @param council     what the council decided on everybody put to its vote
     * @param grounds     what a title that builds on others rests on, by person
     */
    record Matter(AwardRow award, int year, String achievement, List<DecisionLine> lines, CouncilResult council,
                  Map<Long, List<String>> grounds) {
    }

    DecisionPapers(Decision decision, Matter matter, AgencyPaper.Sheet agency) {
        this.decision = decision;
        this.matter = matter;
        this.agency = agency;
    }

    DecisionDocument decision() {
        List<AwardLine> lines = lines();
        List<String> articles = DecisionWording.articles(awardName(), lines, DecisionWording.within(matter.achievement()),
                VI.get("reward.doc.fund", agency.today().fund(), Integer.toString(year())), agency.today().responsible());
        return new DecisionDocument(head(), decision.getTitle(), agency.authority(), bases(), articles,
                List.of(annex("reward.doc.annex", lines)), signatory(), agency.today().recipients());
    }

    SubmissionDocument submission() {
        List<VoteLine> votes = matter.council().votes().stream().map(v -> v.line(matter.award().nameVi())).toList();
        List<String> reasons = new ArrayList<>(List.of(VI.get("reward.doc.submission.reason", agency.name(), DecisionWording.within(matter.achievement()), Integer.toString(matter.year()),
                DecisionWording.groups(lines())),
                VI.get("reward.doc.submission.process", agency.today().councilName(), awardName())));
        matter.council().attendance(VI).ifPresent(reasons::add);
        List<String> attachments = List.of(VI.get("reward.doc.attach.reports", DecisionWording.groups(lines())), VI.get("reward.doc.attach.minutes"),
                VI.get("reward.doc.attach.proofs"));
        String addressee = decision.getAddressee() == null ? matter.award().decidedByVi() : decision.getAddressee();
        return new SubmissionDocument(head(), decision.getTitle(), List.of(addressee), bases(), reasons, votes, null,
                List.of(annex("reward.doc.annex.upwards", lines())), attachments, signatory(),
                List.of(VI.get("reward.doc.asAbove"), VI.get("reward.doc.archive", agency.today().draftingSymbol())));
    }

    CertificateSet certificates() {
        CertificateKind kind = matter.award().kind() == AwardKind.TITLE ? CertificateKind.TITLE : CertificateKind.PRAISE;
        List<CertificateLine> lines = matter.lines().stream()
                .map(l -> new CertificateLine(l.goldBookNo(), address(l), l.name(), l.detail(), VI.get("reward.doc.achievement", DecisionWording.alone(matter.achievement())))).toList();
        String number = decision.getNumberText() == null ? head().citation() : decision.getNumberText();
        return new CertificateSet(kind, matter.award().nameVi(), agency.authority(), number, decision.getIssuedOn(), agency.place(), signatory(),
                agency.emblem(), lines);
    }

    /** "Ông", "Bà"; both where the registry does not say which. */
    private static String address(DecisionLine line) {
        if (line.kind() != RecipientKind.PERSON) {
            return null;
        }
        return VI.get(line.female() == null ? "reward.doc.address.both" : line.female() ? "reward.doc.address.woman" : "reward.doc.address.man");
    }

    private Letterhead head() {
        return new Letterhead(agency.superior(), agency.name(), decision.getNumber(), decision.getDocumentType().abbreviation() + "-" + agency.symbol(),
                agency.place(), decision.getIssuedOn(), decision.getStatus() != DecisionStatus.REGISTERED);
    }

    private Signatory signatory() {
        return new Signatory(decision.getSigningCapacity(), decision.getSignatoryAuthority(), decision.getSignatoryPosition(),
                decision.getSignatoryName());
    }

    private int year() {
        return decision.getIssuedOn() == null ? matter.year() : decision.getIssuedOn().getYear();
    }

    private List<String> bases() {
        return decision.getLegalBases().lines().map(l -> l.strip().replaceAll("[;.]+$", "")).filter(l -> !l.isEmpty()).toList();
    }

    private AwardAnnex annex(String key, List<AwardLine> lines) {
        return new AwardAnnex(VI.get(key, awardName(), DecisionWording.groups(lines)), lines, offsets());
    }

    private String awardName() {
        return matter.award().kind() == AwardKind.TITLE ? VI.get("reward.doc.title", matter.award().nameVi()) : matter.award().nameVi();
    }

    private List<AwardLine> lines() {
        return matter.lines().stream().map(l -> new AwardLine(RecipientGroups.of(l.kind()), l.name(), l.position(), l.unitName(), matter.award().nameVi(),
                l.coefficient(), amount(l.bonus()), l.personId() == null ? List.of() : matter.grounds().getOrDefault(l.personId(), List.of()))).toList();
    }

    /** Why an amount is less than its multiple of the base salary. */
    private List<String> offsets() {
        return matter.lines().stream().filter(l -> l.offset() != null).map(l -> VI.get("reward.bonus.offset.annex", Integer.toString(l.goldBookNo()),
                l.name(), VietnameseNumbers.dots(l.offset().longValueExact()), l.offsetNo())).toList();
    }

    private static Long amount(BigDecimal bonus) {
        return bonus == null ? null : bonus.longValueExact();
    }
}
