package vn.vinhdanh.it.container;

import static vn.vinhdanh.it.container.PlantedDivision.ACCOUNT;
import static vn.vinhdanh.it.container.PlantedDivision.BATCH;
import static vn.vinhdanh.it.container.PlantedDivision.CAMPAIGN;
import static vn.vinhdanh.it.container.PlantedDivision.DECISION;
import static vn.vinhdanh.it.container.PlantedDivision.DOSSIER;
import static vn.vinhdanh.it.container.PlantedDivision.FINDING;
import static vn.vinhdanh.it.container.PlantedDivision.MEETING;
import static vn.vinhdanh.it.container.PlantedDivision.MERGE;
import static vn.vinhdanh.it.container.PlantedDivision.OTHER_NAME;
import static vn.vinhdanh.it.container.PlantedDivision.PAPER;
import static vn.vinhdanh.it.container.PlantedDivision.PERSON;
import static vn.vinhdanh.it.container.PlantedDivision.PLAN;
import static vn.vinhdanh.it.container.PlantedDivision.SECOND;
import static vn.vinhdanh.it.container.PlantedDivision.SHEET;
import static vn.vinhdanh.it.container.PlantedDivision.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to ask each address of the web application for something of the planted division. A new page is one line here; a new GET of the REST
 * interface is found by itself, unless its first word is new.
 */
final class Addresses {

    /** What comes back of an address: one thing of the division, a list with things of it, or nothing of any unit. */
    enum Kind { ONE, LIST, FREE }

    record Address(String path, Kind kind) {
    }

    private static final String NO_UNIT = "-";
    private static final Map<String, Long> REST = Map.of("imports", BATCH, "units", UNIT, "persons", PERSON, "campaigns", CAMPAIGN, "dossiers", DOSSIER,
            "decisions", DECISION, "conferences", MEETING);
    private static final List<String> TABS = List.of("timeline", "record", "histories", "postings", "pay", "ratings", "awards", "discipline",
            "history");

    private Addresses() {
    }

    /** Pages by their file; several addresses of one page stand in several lines, {@code -} is said of a page that shows nothing of any unit. */
    private static final List<List<Object>> PAGES = List.of(
            List.of("/index.xhtml", NO_UNIT), List.of("/login.xhtml", NO_UNIT), List.of("/account/password.xhtml", NO_UNIT),
            List.of("/regulation/regulations.xhtml", NO_UNIT), List.of("/personnel/ranks.xhtml", NO_UNIT), List.of("/job/jobs.xhtml", NO_UNIT),
            List.of("/administration/agency.xhtml", NO_UNIT), List.of("/administration/rules.xhtml", NO_UNIT),
            List.of("/administration/instrument.xhtml", NO_UNIT), List.of("/administration/holidays.xhtml", NO_UNIT),
            List.of("/administration/reminder-days.xhtml", NO_UNIT), List.of("/classification/campaigns.xhtml", NO_UNIT),
            List.of("/classification/campaignEdit.xhtml", NO_UNIT), List.of("/imports/imports.xhtml", ""),
            List.of("/account/accounts.xhtml", ""), List.of("/account/account.xhtml", "?id=", ACCOUNT),
            List.of("/organisation/units.xhtml", ""), List.of("/organisation/unit.xhtml", "?id=", UNIT), List.of("/organisation/unit.xhtml", "?parent=" + UNIT),
            List.of("/organisation/chart.xhtml", ""), List.of("/organisation/chart.xhtml", "?unit=" + UNIT),
            List.of("/organisation/staffing.xhtml", "?year=2026"), List.of("/organisation/staffingEdit.xhtml", "?year=2026&unit=", UNIT),
            List.of("/organisation/reorganisations.xhtml", ""), List.of("/organisation/reorganisation.xhtml", "?id=", PLAN),
            List.of("/organisation/reorganisationEdit.xhtml", "?id=", PLAN), List.of("/organisation/reorganisationStep.xhtml", "?id=", PLAN),
            List.of("/personnel/people.xhtml", ""), List.of("/personnel/people.xhtml", "?unit=" + UNIT),
            List.of("/personnel/peopleAsAt.xhtml", "?asAt=2026-01-01"), List.of("/personnel/peopleAsAt.xhtml", "?asAt=2026-01-01&unit=" + UNIT),
            List.of("/personnel/payDue.xhtml", "?months=12"), List.of("/personnel/person.xhtml", "?asAt=2026-01-01&id=", PERSON),
            List.of("/personnel/personEdit.xhtml", "?id=", PERSON), List.of("/personnel/recordEdit.xhtml", "?group=IDENTITY&id=", PERSON),
            List.of("/imports/import.xhtml", "?id=", BATCH), List.of("/quality/quality.xhtml", ""), List.of("/quality/finding.xhtml", "?id=", FINDING),
            List.of("/quality/unmerge.xhtml", "?id=", MERGE), List.of("/quality/cures.xhtml", "?kind=ID_SEX"), List.of("/quality/merge.xhtml", "?keep=" + PERSON + "&other=", SECOND),
            List.of("/classification/campaign.xhtml", "?id=" + CAMPAIGN), List.of("/classification/decide.xhtml", "?id=" + CAMPAIGN),
            List.of("/classification/sheet.xhtml", "?id=", SHEET),
            List.of("/reward/eligibility.xhtml", "?award=LDTT&year=2018"), List.of("/reward/eligibility.xhtml", "?award=LDTT&year=2018&unit=" + UNIT),
            List.of("/reward/eligibilityFacts.xhtml", "?year=2018&person=", PERSON), List.of("/reward/eligibilityFacts.xhtml", "?year=2018&unit=", UNIT),
            List.of("/reward/dossiers.xhtml", "?view=all"), List.of("/reward/dossier.xhtml", "?id=", DOSSIER), List.of("/reward/slip.xhtml", "?id=", DOSSIER),
            List.of("/reward/dossierEdit.xhtml", "?id=", DOSSIER), List.of("/reward/nominate.xhtml", "?dossier=", DOSSIER),
            List.of("/reward/decisions.xhtml", ""), List.of("/reward/decision.xhtml", "?id=", DECISION),
            List.of("/reward/decisionDraft.xhtml", "?dossier=", DOSSIER),
            List.of("/reward/register.xhtml", "?year=2018"), List.of("/reward/register.xhtml", "?year=2018&unit=" + UNIT),
            List.of("/conference/meetings.xhtml", ""), List.of("/conference/meeting.xhtml", "?id=", MEETING),
            List.of("/conference/edit.xhtml", "?id=", MEETING), List.of("/conference/minutes.xhtml", "?id=", MEETING));

    /** Addresses that are no pages of their own. */
    private static final List<Address> FILES = List.of(new Address("/personnel/people.xlsx", Kind.LIST), new Address("/personnel/peopleAsAt.xlsx?asAt=2026-01-01", Kind.LIST),
            new Address("/organisation/staffing.xlsx?year=2026", Kind.LIST),
            new Address("/quality/quality.xlsx", Kind.LIST), new Address("/reward/register.xlsx?year=2018", Kind.LIST),
            new Address("/reward/decisions.xlsx", Kind.LIST), new Address("/reward/eligibility.xlsx?award=LDTT&year=2018", Kind.LIST),
            one("/personnel/file/" + PERSON + "/photo.jpg"), one("/personnel/file/" + PERSON + "/cv.pdf"), one("/personnel/file/" + PERSON + "/cv.docx"),
            one("/reward/paper/" + DOSSIER + "/" + PAPER));

    /** Every page with its arguments. */
    static List<Address> pages() {
        List<Address> pages = new ArrayList<>(FILES);
        TABS.forEach(tab -> pages.add(one("/personnel/person.xhtml?id=" + PERSON + "&tab=" + tab)));
        for (List<Object> page : PAGES) {
            String query = (String) page.get(1);
            Kind kind = query.equals(NO_UNIT) ? Kind.FREE : page.size() > 2 ? Kind.ONE : Kind.LIST;
            pages.add(new Address(page.get(0) + (kind == Kind.FREE ? "" : query) + (page.size() > 2 ? page.get(2) : ""), kind));
        }
        return pages;
    }

    /** Pages of the application nobody has said how to ask. */
    static TreeSet<String> missing(String files) {
        TreeSet<String> missing = Stream.of(files.split("\n")).filter(f -> f.endsWith(".xhtml")).collect(Collectors.toCollection(TreeSet::new));
        PAGES.forEach(page -> missing.remove(page.get(0)));
        return missing;
    }

    /** Every GET the interface describes. */
    static List<Address> rest(String openapi) {
        List<Address> gets = new ArrayList<>();
        String path = null;
        for (String line : openapi.split("\n")) {
            if (line.matches("  /\\S+:.*")) {
                path = line.strip().replaceFirst(":.*", "");
            } else if (line.matches("    get:.*") && !path.equals("/health") && !path.endsWith("template.xlsx")) {
                Long id = REST.get(path.split("/")[1]);
                boolean one = path.contains("{id}");
                String query = "?limit=100&award=LDTT&year=" + (path.contains("eligibility") ? "2018" : "") + (path.equals("/search") ? "&q=" + OTHER_NAME : "");
                gets.add(new Address("/api/v1" + path.replace("{id}", String.valueOf(id)).replace("{paper}", String.valueOf(PAPER)) + query, path.startsWith("/campaigns") ? Kind.FREE
                        : one ? Kind.ONE : Kind.LIST));
            }
        }
        return gets;
    }

    private static Address one(String path) {
        return new Address(path, Kind.ONE);
    }
}
