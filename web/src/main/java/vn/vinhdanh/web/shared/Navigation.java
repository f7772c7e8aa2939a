package vn.vinhdanh.web.shared;

import static vn.vinhdanh.account.Role.ADMIN;
import static vn.vinhdanh.account.Role.APPRAISER;
import static vn.vinhdanh.account.Role.COUNCIL_MEMBER;
import static vn.vinhdanh.account.Role.COUNCIL_SECRETARY;
import static vn.vinhdanh.account.Role.DIRECTOR;
import static vn.vinhdanh.account.Role.DOCUMENT_CLERK;
import static vn.vinhdanh.account.Role.INSPECTOR;
import static vn.vinhdanh.account.Role.REGISTRY_OFFICER;
import static vn.vinhdanh.account.Role.UNIT_CLERK;
import static vn.vinhdanh.account.Role.UNIT_HEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.account.Role;

/** The menu at the left: one line per page, shown to the roles that may use it. */
@Named
@RequestScoped
public class Navigation {

    private record Entry(String group, String key, String path, String icon, Set<Role> roles) {
    }

    private static final Set<Role> READERS = Set.of(UNIT_CLERK, UNIT_HEAD, REGISTRY_OFFICER, APPRAISER, COUNCIL_SECRETARY,
            DIRECTOR, DOCUMENT_CLERK, INSPECTOR);
    private static final Set<Role> RATERS = Set.of(UNIT_CLERK, UNIT_HEAD, REGISTRY_OFFICER, APPRAISER, COUNCIL_SECRETARY, DIRECTOR, INSPECTOR);

    private static final Set<Role> RANK_READERS = Set.of(UNIT_CLERK, UNIT_HEAD, REGISTRY_OFFICER, DIRECTOR, INSPECTOR, ADMIN);

    private static final List<Entry> ENTRIES = List.of(
            new Entry("work", "home", "/index.xhtml", "pi-home", Set.of(Role.values())),
            new Entry("people", "people", "/personnel/people.xhtml", "pi-users", READERS),
            new Entry("people", "imports", "/imports/imports.xhtml", "pi-file-import", Set.of(UNIT_CLERK, REGISTRY_OFFICER)),
            new Entry("people", "quality", "/quality/quality.xhtml", "pi-check-square", Set.of(UNIT_CLERK, REGISTRY_OFFICER)),
            new Entry("people", "payDue", "/personnel/payDue.xhtml", "pi-wallet", READERS),
            new Entry("people", "units", "/organisation/units.xhtml", "pi-sitemap", READERS),
            new Entry("people", "chart", "/organisation/chart.xhtml", "pi-share-alt", READERS),
            new Entry("people", "staffing", "/organisation/staffing.xhtml", "pi-table", Set.of(REGISTRY_OFFICER, DIRECTOR, INSPECTOR, UNIT_HEAD)),
            new Entry("people", "reorganisations", "/organisation/reorganisations.xhtml", "pi-directions", Set.of(REGISTRY_OFFICER, DIRECTOR, INSPECTOR)),
            new Entry("rating", "campaigns", "/classification/campaigns.xhtml", "pi-chart-bar", RATERS),
            new Entry("rewards", "eligibility", "/reward/eligibility.xhtml", "pi-verified", READERS),
            new Entry("rewards", "dossiers", "/reward/dossiers.xhtml", "pi-folder-open", READERS),
            new Entry("rewards", "meetings", "/conference/meetings.xhtml", "pi-comments",
                    Set.of(COUNCIL_SECRETARY, COUNCIL_MEMBER, DIRECTOR, APPRAISER, INSPECTOR)),
            new Entry("rewards", "decisions", "/reward/decisions.xhtml", "pi-file", READERS),
            new Entry("rewards", "register", "/reward/register.xhtml", "pi-star", READERS),
            new Entry("administration", "regulations", "/regulation/regulations.xhtml", "pi-book", Set.of(Role.values())),
            new Entry("administration", "ranks", "/personnel/ranks.xhtml", "pi-percentage", RANK_READERS),
            new Entry("administration", "accounts", "/account/accounts.xhtml", "pi-key", Set.of(ADMIN)),
            new Entry("administration", "agency", "/administration/agency.xhtml", "pi-building", Set.of(ADMIN)),
            new Entry("administration", "rules", "/administration/rules.xhtml", "pi-sliders-h", Set.of(ADMIN)),
            new Entry("administration", "holidays", "/administration/holidays.xhtml", "pi-calendar", Set.of(ADMIN)),
            new Entry("administration", "reminderDays", "/administration/reminder-days.xhtml", "pi-bell", Set.of(ADMIN)),
            new Entry("administration", "jobs", "/job/jobs.xhtml", "pi-clock", Set.of(ADMIN)));

    @Inject
    private TextMap texts;

    private List<Links.Group> groups;
    private Set<Role> held;

    /** The pages the reader may use, by task. */
    public List<Links.Group> getGroups() {
        if (groups == null) {
            groups = build();
        }
        return groups;
    }

    /** Whether the reader may use that page of the menu: no page links to what would be refused. */
    public boolean offers(String path) {
        return ENTRIES.stream().anyMatch(e -> e.path().equals(path) && visible(e));
    }

    private List<Links.Group> build() {
        List<Links.Group> result = new ArrayList<>();
        String here = Faces.getRequestServletPath();
        String context = Faces.getRequestContextPath();
        for (String name : ENTRIES.stream().map(Entry::group).distinct().toList()) {
            List<Links.Item> items = ENTRIES.stream().filter(e -> e.group().equals(name) && visible(e))
                    .map(e -> new Links.Item(context + e.path(), e.icon(), texts.get("navigation." + e.key()), e.path().equals(here))).toList();
            if (!items.isEmpty()) {
                result.add(new Links.Group(texts.get("navigation.group." + name), items));
            }
        }
        return result;
    }

    private boolean visible(Entry entry) {
        return !Collections.disjoint(entry.roles(), held());
    }

    /** What the reader may do, asked once: each question goes through the server's whole security. */
    private Set<Role> held() {
        if (held == null) {
            held = Stream.of(Role.values()).filter(role -> Faces.isUserInRole(role.name())).collect(Collectors.toSet());
        }
        return held;
    }
}
