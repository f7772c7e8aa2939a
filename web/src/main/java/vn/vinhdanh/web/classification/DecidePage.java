package vn.vinhdanh.web.classification;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.DecisionInput;
import vn.vinhdanh.classification.sheet.DecisionView;
import vn.vinhdanh.classification.sheet.ExcellentRow;
import vn.vinhdanh.classification.sheet.QuotaExceptionInput;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetStatus;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** What the director looks at before deciding: who is not ready, the cap in both readings, everybody proposed as EXCELLENT. */
@Named
@ViewScoped
public class DecidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ClassificationDecisionService decisions;
    @EJB
    private CampaignService campaigns;
    @Inject
    private TextMap texts;

    private Long id;
    private CampaignRow campaign;
    private DecisionView view;
    private DecisionInput input = new DecisionInput();
    private String nextNumber;
    private QuotaExceptionInput exception = new QuotaExceptionInput();

    /** Reads the year named in the address. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        campaign = campaigns.get(id);
        view = decisions.view(id);
        input.setCampaignId(id);
        nextNumber = isMayDecide() ? decisions.nextNumber() : null;
    }

    /** Lowers or raises back one person. */
    public void change(ExcellentRow row, RatingLevel level) {
        decisions.decideOtherwise(row.assessmentId(), row.version(), level, level == RatingLevel.GOOD ? texts.get("classification.decide.capReason") : null);
        load();
        Said.done(texts.get("classification.decide.changed"));
    }

    /** Starts to record a written exception for an agency or group. */
    public void except(QuotaMeter meter) {
        exception = new QuotaExceptionInput();
        exception.setCampaignId(id);
        exception.setAgencyId(meter.group().agencyId());
        exception.setPersonType(meter.group().personType());
        exception.setTaskGroup(meter.group().taskGroup());
        exception.setAllowed(Math.max(1, meter.excellent()));
    }

    /** Records it. */
    public void saveException() throws IOException {
        decisions.recordException(exception);
        Said.doneThere(texts.get("classification.decide.exceptionSaved"));
        again("decide");
    }

    /** Looks for what speaks against the decision before the director is asked for good. */
    public void check() {
        input.setUnratedSheets(getUnrated().stream().map(SheetRow::id).collect(Collectors.toSet()));
        decisions.check(input);
    }

    /** Decides everything that is ready; the page has named the units without a level and asked about them. */
    public void decide() throws IOException {
        input.setUnratedSheets(getUnrated().stream().map(SheetRow::id).collect(Collectors.toSet()));
        int written = decisions.decide(input);
        Said.doneThere(texts.format("classification.decide.done", written));
        again("campaign");
    }

    private void again(String page) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/classification/" + page + ".xhtml?id=" + id);
    }

    /** Name of what a meter counts: the agency, or one group of it with the agency before it. */
    public String label(QuotaMeter meter) {
        String agency = view.agencyNames().getOrDefault(meter.group().agencyId(), "");
        return meter.group().isAgency() ? agency : agency + " – " + group(meter.group().taskGroup());
    }

    private String group(String group) {
        if (group.startsWith("UNIT-")) {
            return view.sheets().stream().filter(s -> group.equals("UNIT-" + s.unitId())).map(SheetRow::unitName).findFirst().orElse(group);
        }
        return texts.get("classification.group." + group);
    }

    /** How the state of a meter looks: only a cap that was really counted is good. */
    public String kind(QuotaMeter meter) {
        return meter.isBlocking() ? "bad" : meter.isExceeded() ? "warn" : "good";
    }

    /** Kind of people of a meter. */
    public String type(QuotaMeter meter) {
        return meter.group().personType() == null ? texts.get("classification.meter.noType") : texts.of(meter.group().personType());
    }

    /** Sheets that still keep their agency from being decided. */
    public List<SheetRow> getWaiting() {
        return view.sheets().stream().filter(s -> s.status() != SheetStatus.CONFIRMED && s.status() != SheetStatus.DECIDED).toList();
    }

    /** Sheets the decision would cover. */
    public long getReady() {
        return view.sheets().stream().filter(s -> s.status() == SheetStatus.CONFIRMED && view.isReady(s.agencyId())).count();
    }

    /** Units the decision would leave without a level of their own. */
    public List<SheetRow> getUnrated() {
        return view.withoutUnitLevel();
    }

    /** What the director is asked before deciding. */
    public String getConfirmation() {
        String always = texts.get("classification.decide.confirm");
        return getUnrated().isEmpty() ? always : texts.format("classification.decide.confirm.unrated", getUnrated().size()) + " " + always;
    }

    public boolean isMayDecide() {
        return Faces.isUserInRole("DIRECTOR") && !campaign.isClosed();
    }

    public boolean isMayExcept() {
        return (Faces.isUserInRole("DIRECTOR") || Faces.isUserInRole("APPRAISER")) && !campaign.isClosed();
    }

    /** The person may be lowered or raised: the sheet is confirmed and not decided. */
    public boolean changeable(ExcellentRow row) {
        return isMayDecide() && view.sheets().stream().anyMatch(s -> s.id() == row.sheetId() && s.status() == SheetStatus.CONFIRMED);
    }

    /** The number the decision gets when none is typed, and how to get another. */
    public String getNumberHelp() {
        return texts.format("classification.decide.nextNumber", nextNumber);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CampaignRow getCampaign() {
        return campaign;
    }

    public DecisionView getView() {
        return view;
    }

    public DecisionInput getInput() {
        return input;
    }

    public QuotaExceptionInput getException() {
        return exception;
    }
}
