package vn.vinhdanh.web.classification;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.campaign.DeadlineRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetStatus;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One year: its calendar, who is done, who is due, who is late, and the Party's closing day. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CampaignService campaigns;
    @EJB
    private SheetService sheetService;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private Long id;
    private CampaignRow campaign;
    private List<SheetRow> sheets = List.of();
    private List<DeadlineRow> deadlines = List.of();
    private LocalDate partyDay;
    private DeadlineRow moving;
    private LocalDate movedTo;

    /** Reads the year named in the address. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        campaign = campaigns.get(id);
        sheets = sheetService.progress(id);
        deadlines = campaigns.deadlines(id);
        partyDay = campaign.partyClosedOn();
    }

    /** Enters the day on which the Party's classification was closed. */
    public void closeParty() {
        campaigns.closeParty(id, campaign.version(), partyDay);
        load();
        Said.done(texts.get("classification.campaign.party.saved"));
    }

    /** Takes in people who joined since. */
    public void addPeople() {
        int added = campaigns.addMissingPeople(id);
        load();
        Said.done(texts.format("classification.campaign.added", added));
    }

    /** Starts to move a day of the calendar. */
    public void move(DeadlineRow row) {
        moving = row;
        movedTo = row.plannedOn();
    }

    /** Moves it. */
    public void saveMove() {
        campaigns.moveDeadline(moving.id(), moving.version(), movedTo);
        load();
        Said.done(texts.get("classification.campaign.moved"));
    }

    /** How many units are at each step, as far as there are any. */
    public Map<SheetStatus, Long> getSteps() {
        Map<SheetStatus, Long> steps = new EnumMap<>(SheetStatus.class);
        for (SheetStatus s : SheetStatus.values()) {
            long count = sheets.stream().filter(row -> row.status() == s).count();
            if (count > 0) {
                steps.put(s, count);
            }
        }
        return steps;
    }

    /** The unit missed the limit. */
    public boolean late(SheetRow row) {
        return row.status() != SheetStatus.DECIDED && campaign.limit() != null && LocalDate.now(clock).isAfter(campaign.limit());
    }

    public boolean passed(DeadlineRow row) {
        return row.dueOn().isBefore(LocalDate.now(clock));
    }

    /** The next day of the calendar. */
    public DeadlineRow getNextDeadline() {
        return deadlines.stream().filter(d -> !passed(d)).findFirst().orElse(null);
    }

    public boolean isMayManage() {
        return !campaign.isClosed() && (Faces.isUserInRole("DIRECTOR") || Faces.isUserInRole("APPRAISER") || Faces.isUserInRole("REGISTRY_OFFICER"));
    }

    public boolean isMayCloseParty() {
        return campaign.isClosed() && (Faces.isUserInRole("DIRECTOR") || Faces.isUserInRole("APPRAISER"));
    }

    /** The year is decided and waits for the Party's day: without it no council meets. */
    public boolean isPartyNext() {
        return isMayCloseParty() && campaign.partyClosedOn() == null;
    }

    public boolean isMaySeeDecision() {
        return Faces.isUserInRole("DIRECTOR") || Faces.isUserInRole("APPRAISER") || Faces.isUserInRole("REGISTRY_OFFICER")
                || Faces.isUserInRole("INSPECTOR");
    }

    /** How a step of a sheet looks. */
    public String kind(SheetStatus status) {
        return switch (status) {
            case DRAFT -> "muted";
            case SUBMITTED -> "info";
            case CONFIRMED -> "warn";
            case RETURNED -> "bad";
            case DECIDED -> "good";
        };
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

    public List<SheetRow> getSheets() {
        return sheets;
    }

    public List<DeadlineRow> getDeadlines() {
        return deadlines;
    }

    public LocalDate getPartyDay() {
        return partyDay;
    }

    public void setPartyDay(LocalDate partyDay) {
        this.partyDay = partyDay;
    }

    public DeadlineRow getMoving() {
        return moving;
    }

    public LocalDate getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(LocalDate movedTo) {
        this.movedTo = movedTo;
    }
}
