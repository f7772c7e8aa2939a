package vn.vinhdanh.reward.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.document.DecisionWording;
import vn.vinhdanh.document.Signatory;
import vn.vinhdanh.document.SigningCapacity;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.organisation.agency.AgencyRow;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.InstrumentRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.dossier.DossierDesk;
import vn.vinhdanh.shared.Texts;

/** Writes the first draft of a decision or submission from what is known, so that nobody types it. */
@Stateless
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
public class DraftService {

    /** The instruments a reward decision rests on; those in force that day are cited. */
    private static final Set<String> BASES = Set.of("L-06-2022", "L-06-2026", "ND-98-2023", "ND-152-2025", "TT-01-2024", "TT-15-2025");
    private static final Texts VI = Texts.of(Texts.VIETNAMESE);

    @Inject
    private DossierDesk desk;
    @Inject
    private DecisionQueries queries;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;
    @Inject
    private AgencyPaper paper;
    @Inject
    private Clock clock;

    /** The draft of the dossier as it stands, or a first one. */
    public DecisionInput proposal(long dossierId) {
        DossierFile dossier = desk.look(dossierId);
        DecisionInput input = new DecisionInput();
        input.setDossierId(dossierId);
        input.setDossierVersion(dossier.getVersion());
        queries.ofDossier(dossierId).ifPresentOrElse(c -> copy(c, input), () -> write(dossier, input));
        return input;
    }

    private static void copy(Decision c, DecisionInput input) {
        input.setId(c.getId());
        input.setVersion(c.getVersion());
        input.setDocumentType(c.getDocumentType());
        input.setTitle(c.getTitle());
        input.setLegalBases(c.getLegalBases());
        input.setAddressee(c.getAddressee());
        input.setSigningCapacity(c.getSigningCapacity());
        input.setSignatoryAuthority(c.getSignatoryAuthority());
        input.setSignatoryPosition(c.getSignatoryPosition());
        input.setSignatoryName(c.getSignatoryName());
    }

    private void write(DossierFile dossier, DecisionInput input) {
        AwardRow award = names.of(dossier.getAwardCode());
        AgencyPaper.Sheet agency = paper.sheet();
        boolean own = award.departmentMaySign();
        String name = award.kind() == AwardKind.TITLE ? VI.get("reward.doc.title", award.nameVi()) : award.nameVi();
        input.setDocumentType(own ? DocumentType.QD : DocumentType.TTR);
        input.setTitle(VI.get(own ? "reward.doc.subject" : "reward.doc.subject.upwards", name, Integer.toString(dossier.getAchievementYear())));
        input.setAddressee(own ? null : agency.today().provinceAuthority());
        input.setLegalBases(String.join("\n", bases(dossier, agency.today())));
        Signatory signatory = agency.today().signatory();
        input.setSigningCapacity(signatory.capacity());
        input.setSignatoryAuthority(signatory.capacity() == SigningCapacity.HEAD ? null : signatory.authority());
        input.setSignatoryPosition(signatory.position());
        input.setSignatoryName(signatory.name());
    }

    private List<String> bases(DossierFile dossier, AgencyRow agency) {
        String council = agency.councilName();
        LocalDate today = LocalDate.now(clock);
        List<String> bases = new ArrayList<>();
        for (InstrumentRow row : lawsFirst(regulation.instruments())) {
            if (BASES.contains(row.code()) && row.holdsOn(today)) {
                bases.add(VI.get("reward.doc.basis", cite(row)));
            }
        }
        if (agency.functionDecision() != null) {
            bases.add(VI.get("reward.doc.basis", agency.functionDecision()));
        }
        bases.add(queries.meeting(dossier.getId()).map(m -> minutes(m, agency)).orElseGet(() -> VI.get("reward.doc.basis.minutes", council)));
        bases.add(DecisionWording.proposalBasis(VI.get("reward.doc.standing", council)));
        return bases;
    }

    private static String minutes(DecisionQueries.MeetingOf meeting, AgencyRow agency) {
        return meeting.minutesNo() == null ? VI.get("reward.doc.basis.minutes.dated", VietnameseDates.written(meeting.day()), agency.councilName())
                : DecisionWording.minutesBasis(agency.councilLetterhead(meeting.minutesNo(), meeting.day()).citation(), meeting.day(),
                        agency.councilName());
    }

    private static List<InstrumentRow> lawsFirst(List<InstrumentRow> rows) {
        return rows.stream().sorted(Comparator.comparing(r -> !r.code().startsWith("L-"))).toList();
    }

    private static String cite(InstrumentRow row) {
        for (String kind : List.of("Nghị định ", "Thông tư ")) {
            if (row.titleVi().startsWith(kind)) {
                return VI.get("reward.doc.basis.numbered", kind.strip(), row.symbol(), day(row) + issuer(row), row.titleVi().substring(kind.length()));
            }
        }
        return VI.get("reward.doc.basis.law", row.titleVi(), row.symbol(), day(row));
    }

    /** The day it was signed, as a basis is cited; nothing where it is not known. */
    private static String day(InstrumentRow row) {
        return row.issuedOn() == null ? "" : " " + VietnameseDates.written(row.issuedOn());
    }

    private static String issuer(InstrumentRow row) {
        if (row.symbol().endsWith("/NĐ-CP")) {
            return VI.get("reward.doc.basis.government");
        }
        return row.symbol().endsWith("/TT-BNV") ? VI.get("reward.doc.basis.minister") : "";
    }
}
