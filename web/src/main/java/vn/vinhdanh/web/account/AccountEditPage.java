package vn.vinhdanh.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
        from = LocalDate.now(clock);
        unitNames = unitService.listForGrants().stream().collect(Collectors.toMap(UnitRow::id,
                u -> "\u2003".repeat(Math.max(0, u.depth())) + u.name(), (a, b) -> a, LinkedHashMap::new));
        if (id != null) {
            input = accounts.get(id);
            grants = accounts.grants(id);
        }
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
        grants = accounts.grants(id);
    }

    /** Ends a role. */
    public void endGrant(long grantId) {
        accounts.endGrant(grantId);
        grants = accounts.grants(id);
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("vi", texts.get("language.vi")), new Choice("en", texts.get("language.en")));
    }

    public List<Choice> getRoles() {
        return Stream.of(Role.values()).filter(r -> r != Role.SYSTEM).map(r -> new Choice(r, texts.of(r))).toList();
    }

    /** Units of an administrator, who finds no units by the search box: the ended ones too. */
    public List<Choice> getUnits() {
        return unitNames.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
    }

    public String unitName(long unit) {
        return unitNames.getOrDefault(unit, "").strip();
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
