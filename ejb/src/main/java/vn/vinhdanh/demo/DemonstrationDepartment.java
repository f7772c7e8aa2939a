package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.agency.AgencyInput;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;

/** The department of the demonstration: its root unit, its people and history from two workbooks, the published accounts. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationDepartment {

    private static final String ROOT_CODE = "SNV";
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final List<String> CLERKS = List.of("Nguyễn Thị Hà", "Tẩn A Lù");
    private static final List<String> HEADS = List.of("Lò Văn Sơn", "Đỗ Thị Minh Châu");

    @EJB
    private UnitService units;
    @EJB
    private DemonstrationAccounts accounts;
    @EJB
    private ImportService imports;
    @EJB
    private AgencyService agency;

    /** Makes sure that the root unit and the accounts of the whole department are there; changes nothing that is. */
    public void accounts() {
        long root = root();
        accounts.add("giamdoc", Signing.DIRECTOR, Role.DIRECTOR, root);
        accounts.add("vanthu", "Nguyễn Thị Thu Hương", Role.DOCUMENT_CLERK, root);
        accounts.add("hoso", "Lò Thị Mai", Role.REGISTRY_OFFICER, root);
        accounts.add("thamdinh", "Phạm Quốc Việt", Role.APPRAISER, root);
        accounts.add("thamdinh2", "Vàng Thị Dung", Role.APPRAISER, root);
        accounts.add("thuky", "Hoàng Thị Lan Anh", Role.COUNCIL_SECRETARY, root);
        Councillor.ALL.forEach(c -> accounts.add(c.username(), c.name(), Role.COUNCIL_MEMBER, root));
        accounts.add("thanhtra", "Đinh Văn Cường", Role.INSPECTOR, root);
        accounts.add("quantri", "Ngô Đức Anh", Role.ADMIN, root);
        accounts.add("api", "Kết nối dữ liệu", Role.INTEGRATION, root);
    }

    /** What the agency's documents carry beyond what is there from the beginning: who signs, and the decision on its functions. */
    public void agency() {
        AgencyInput input = Staff.QUANTRI.get(agency::input);
        if (input.getSignatoryName() == null) {
            input.setSignatoryName(Signing.DIRECTOR);
            input.setFunctionDecision(Signing.FUNCTIONS);
            Staff.QUANTRI.does(() -> agency.save(input));
        }
    }

    /** Takes in the two workbooks unless the department has units already. */
    public void registry() {
        if (!divisions().isEmpty()) {
            return;
        }
        Staff.HOSO.does(() -> imports.commit(imports.preview(ImportKind.ROSTER, "roster-department.xlsx", read("roster.xlsx"))));
        Staff.HOSO.does(() -> imports.commit(imports.preview(ImportKind.HISTORY, "history-2021-2025.xlsx", read("history.xlsx"))));
    }

    /** Accounts of clerks and heads: of the first two units where there are any, otherwise of the department. */
    public void unitAccounts() {
        List<UnitRow> divisions = divisions();
        for (int n = 1; n <= 2; n++) {
            boolean known = divisions.size() >= n;
            long unit = known ? divisions.get(n - 1).id() : root();
            accounts.add("chuyenvien" + n, CLERKS.get(n - 1), Role.UNIT_CLERK, unit);
            accounts.add("truongphong" + n, HEADS.get(n - 1), Role.UNIT_HEAD, unit);
        }
    }

    /** Number of the department itself. */
    public long rootId() {
        return root();
    }

    /** Number of the first unit below it. */
    public long firstUnitId() {
        return divisions().get(0).id();
    }

    /** Number of the last unit below it. */
    public long lastUnitId() {
        List<UnitRow> divisions = divisions();
        return divisions.get(divisions.size() - 1).id();
    }

    private List<UnitRow> divisions() {
        long root = root();
        return units.list(null).stream().filter(u -> u.parentId() != null && u.parentId() == root).toList();
    }

    private long root() {
        return units.list(null).stream().filter(u -> u.code().equals(ROOT_CODE)).map(UnitRow::id).findFirst()
                .orElseGet(() -> units.create(ROOT_CODE, "Sở Nội vụ", UnitKind.DEPARTMENT, null, FOUNDED));
    }

    private static byte[] read(String file) {
        try (InputStream in = DemonstrationDepartment.class.getResourceAsStream("/demo/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
