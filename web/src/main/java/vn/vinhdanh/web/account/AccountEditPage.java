package vn.vinhdanh.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.account.AccountInput;
import vn.vinhdanh.account.AccountService;
import vn.vinhdanh.account.GrantRow;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.OpenTo;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** One account with its roles. */
@Named
@ViewScoped
public class AccountEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AccountService accounts;
    @EJB
    private UnitService unitService;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private Long id;
    private AccountInput input = new AccountInput();
    private List<GrantRow> grants = List.of();
    private Map<Long, String> unitNames = Map.of();
    private Role role;
    private Long unitId;
    private LocalDate from;
    private LocalDate to;

    /** Reads the account named in the address. */
    public void load() {
        OpenTo.callersOf(AccountService.class, "save");
        from = LocalDate.now(clock);
        if (id != null) {
            input = accounts.get(id);
            readGrants();
        }
    }

    private void readGrants() {
        grants = accounts.grants(id);
        unitNames = unitService.ofGrants(grants.stream().map(GrantRow::unitId).collect(Collectors.toSet())).stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
    }

    /** Stores the account and shows it again. */
    public void save() throws IOException {
        boolean created = id == null;
        long saved = accounts.save(input);
        Said.doneThere(texts.get(created ? "account.edit.created" : "account.edit.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/account/account.xhtml?id=" + saved);
    }

    /** Opens a locked account. */
    public void unlock() {
        accounts.unlock(id);
        input = accounts.get(id);
        Said.done(texts.get("account.edit.unlocked"));
    }

    /** Gives the chosen role. */
    public void grant() {
        accounts.grant(id, role, unitId, from, to);
        unitId = null;
        readGrants();
    }

    /** Ends a role. */
    public void endGrant(long grantId) {
        accounts.endGrant(grantId);
        readGrants();
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("vi", texts.get("language.vi")), new Choice("en", texts.get("language.en")));
    }

    public List<Choice> getRoles() {
        return Stream.of(Role.values()).filter(r -> r != Role.SYSTEM).map(r -> new Choice(r, texts.of(r))).toList();
    }

    public String unitName(long unit) {
        return unitNames.getOrDefault(unit, "");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AccountInput getInput() {
        return input;
    }

    public List<GrantRow> getGrants() {
        return grants;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
