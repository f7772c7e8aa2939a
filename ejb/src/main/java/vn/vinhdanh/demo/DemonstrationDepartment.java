package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;

/** The department of the demonstration: its root unit and the published accounts. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemonstrationDepartment {

    private static final String ROOT_CODE = "SNV";
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final int COUNCIL = 13;

    @EJB
    private UnitService units;
    @EJB
    private DemonstrationAccounts accounts;

    /** Makes sure that the root unit and the accounts are there; changes nothing that is. */
    public void accounts() {
        long root = root();
        accounts.add("giamdoc", "Giám đốc Sở", Role.DIRECTOR, root);
        accounts.add("vanthu", "Văn thư", Role.DOCUMENT_CLERK, root);
        accounts.add("chuyenvien1", "Chuyên viên đơn vị thứ nhất", Role.UNIT_CLERK, root);
        accounts.add("chuyenvien2", "Chuyên viên đơn vị thứ hai", Role.UNIT_CLERK, root);
        accounts.add("truongphong1", "Trưởng đơn vị thứ nhất", Role.UNIT_HEAD, root);
        accounts.add("truongphong2", "Trưởng đơn vị thứ hai", Role.UNIT_HEAD, root);
        accounts.add("hoso", "Cán bộ hồ sơ", Role.REGISTRY_OFFICER, root);
        accounts.add("thamdinh", "Cán bộ thẩm định", Role.APPRAISER, root);
        accounts.add("thuky", "Thư ký hội đồng", Role.COUNCIL_SECRETARY, root);
        for (int i = 1; i <= COUNCIL; i++) {
            accounts.add("hoidong" + i, "Ủy viên hội đồng " + i, Role.COUNCIL_MEMBER, root);
        }
        accounts.add("thanhtra", "Thanh tra", Role.INSPECTOR, root);
        accounts.add("quantri", "Quản trị hệ thống", Role.ADMIN, root);
        accounts.add("api", "Kết nối dữ liệu", Role.INTEGRATION, root);
    }

    private long root() {
        List<UnitRow> all = units.list(null);
        return all.stream().filter(u -> u.code().equals(ROOT_CODE)).map(UnitRow::id).findFirst()
                .orElseGet(() -> units.create(ROOT_CODE, "Sở Nội vụ", UnitKind.DEPARTMENT, null, FOUNDED));
    }
}
