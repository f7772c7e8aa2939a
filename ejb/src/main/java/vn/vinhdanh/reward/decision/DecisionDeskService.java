package vn.vinhdanh.reward.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.dossier.DossierDesk;
import vn.vinhdanh.shared.Page;

/** Reading and printing decisions and submissions. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
    Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
public class DecisionDeskService {

    @Inject
    private DecisionFinder finder;
    @Inject
    private DecisionQueries queries;
    @Inject
    private DecisionPress press;
    @Inject
    private DossierDesk desk;
    @Inject
    private AwardNames names;
    @Inject
    private AgencyPaper paper;
    @Inject
    private NumberSeries series;
    @Inject
    private Clock clock;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;

    /**
     * One page of the decisions and submissions of the caller's units, newest first.
     *
     * @param cursor where the page before ended; null for the first
     */
    public Page<DecisionRow> list(DecisionFilter filter, String cursor, int limit) {
        long before = cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor);
        UnitScope scope = scopes.of();
        List<DecisionRow> rows = queries.page(filter, scope, before, limit + 1);
        boolean more = rows.size() > limit;
        List<DecisionRow> items = more ? List.copyOf(rows.subList(0, limit)) : rows;
        return new Page<>(items, more ? items.get(limit - 1).id().toString() : null, queries.total(filter, scope));
    }

    /** One decision with its recipients. */
    public DecisionView get(long id) {
        Decision c = finder.find(id);
        DossierFile d = desk.look(c.getDossierId());
        AwardRow award = names.of(d.getAwardCode());
        List<DecisionLine> lines = press.lines(c, d);
        boolean drafts = caller.hasAny(Role.APPRAISER, Role.COUNCIL_SECRETARY);
        boolean numbers = caller.has(Role.DOCUMENT_CLERK) && c.getStatus() == DecisionStatus.APPROVED;
        boolean third = !caller.username().equals(d.getProposer()) && !caller.username().equals(d.getSubmitter())
                && !caller.username().equals(d.getAppraiser());
        return new DecisionView(c.getId(), c.getVersion(), d.getId(), d.getVersion(), c.getDocumentType(), d.getAwardCode(), award.nameVi(),
                d.getAchievementYear(), c.getTitle(), c.getLegalBases(), c.getAddressee(), c.getStatus(), c.getDraftedBy(), c.getDraftedAt(),
                c.getApprovedBy(), c.getApprovedAt(), c.getRegisteredBy(), c.getRegisteredAt(), c.getNumberText(), c.getIssuedOn(),
                c.getSignatoryPosition(), c.getSignatoryName(), c.getBaseSalary(), total(c, lines), lines,
                drafts && c.getStatus() == DecisionStatus.DRAFT, caller.has(Role.DIRECTOR) && third && c.getStatus() == DecisionStatus.DRAFT,
                numbers, CertificateRules.due(c, award), press.fingerprint(c), numbers ? nextNumber(c.getDocumentType()) : null);
    }

    private String nextNumber(DocumentType type) {
        String agency = paper.sheet().symbol();
        return type.numberText(series.expected(agency, type, LocalDate.now(clock).getYear()), agency);
    }

    /** The decision or the submission as PDF; before it is numbered a marked draft for those who work on it. */
    public byte[] document(long id) {
        Decision decision = finder.find(id);
        finder.requireReadable(decision);
        return press.document(decision, desk.look(decision.getDossierId()));
    }

    /** Name of the file for a download: number and year, or the draft's own number. */
    public String fileName(long id) {
        Decision c = finder.find(id);
        return c.getNumber() == null ? "du-thao-" + c.getId()
                : c.getDocumentType().name().toLowerCase(Locale.ROOT) + "-" + c.getNumber() + "-" + c.getSeriesYear();
    }

    private static BigDecimal total(Decision c, List<DecisionLine> lines) {
        if (c.getTotalBonus() != null || c.getDocumentType() == DocumentType.TTR) {
            return c.getTotalBonus();
        }
        return lines.stream().map(DecisionLine::bonus).filter(b -> b != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
