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
import java.util.function.Predicate;
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
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;

/** The department of the demonstration: its root unit, its people and history from two workbooks, the published accounts. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationDepartment {

    private static final String ROOT_CODE = "SNV";
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final int MOST = 100;
    private static final List<String> CLERKS = List.of("Cà Thanh Chi", "Vàng Thị Ánh Huệ");
    private static final List<String> HEADS = List.of("Khoàng A Lâm", "Đỗ Minh Lâm");

    @EJB
    private UnitService units;
    @EJB
    private DemonstrationAccounts accounts;
    @EJB
    private ImportService imports;
    @EJB
    private AgencyService agency;
    @EJB
    private PersonService people;

    /** Makes sure that the root unit and the accounts of the whole department are there; changes nothing that is. */
    public void accounts() {
        long root = root();
        accounts.add("giamdoc", Signing.DIRECTOR, Role.DIRECTOR, root);
        accounts.add("vanthu", "Đỗ Bích Hiền", Role.DOCUMENT_CLERK, root);
        accounts.add("hoso", "Phan Thị Ánh Huệ", Role.REGISTRY_OFFICER, root);
        accounts.add("thamdinh", "Tẩn Ngọc Lâm", Role.APPRAISER, root);
        accounts.add("thamdinh2", "Lê Phương Hường", Role.APPRAISER, root);
        accounts.add("thuky", "Vũ Ngọc Uyên", Role.COUNCIL_SECRETARY, root);
        Councillor.ALL.forEach(c -> accounts.add(c.username(), c.name(), Role.COUNCIL_MEMBER, root));
        accounts.add("thanhtra", "Thào Thanh Hoa", Role.INSPECTOR, root);
        accounts.add("quantri", "Tao Ngọc Sơn", Role.ADMIN, root);
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
        heads();
    }

    /** Corrects by hand what the roster has wrong, as the officer would: who heads a division is a civil servant, not a worker under contract. */
    public void heads() {
        divisions().stream().flatMap(d -> staff(d.id()).stream()).filter(p -> p.leader() && p.type() == PersonType.WORKER)
                .forEach(head -> Staff.HOSO.does(() -> {
                    PersonInput input = people.input(head.id());
                    input.setPersonType(PersonType.CIVIL_SERVANT);
                    input.setReason("Đối chiếu hồ sơ gốc: người đứng đầu phòng là công chức");
                    people.save(input);
                }));
    }

    /** Accounts of clerks and heads, those of the roster: of every unit where there are any, otherwise two pairs of the department. */
    public void unitAccounts() {
        List<UnitRow> divisions = divisions();
        for (int n = 1; n <= Math.max(divisions.size(), CLERKS.size()); n++) {
            boolean known = divisions.size() >= n;
            long unit = known ? divisions.get(n - 1).id() : root();
            List<PersonRow> staff = known ? staff(unit) : List.of();
            accounts.add("chuyenvien" + n, name(staff, p -> !p.leader() && "Chuyên viên".equals(p.position()), CLERKS, n), Role.UNIT_CLERK, unit);
            accounts.add("truongphong" + n, name(staff, PersonRow::leader, HEADS, n), Role.UNIT_HEAD, unit);
        }
    }

    private List<PersonRow> staff(long unit) {
        return Staff.HOSO.get(() -> people.list(new PersonFilter(null, unit, null, null), null, MOST)).items();
    }

    private static String name(List<PersonRow> staff, Predicate<PersonRow> who, List<String> otherwise, int n) {
        return staff.stream().filter(who).map(PersonRow::fullName).findFirst().orElse(otherwise.get((n - 1) % otherwise.size()));
    }

    /** Enters the director at the head of the department; the authority above rates him, so he comes onto no sheet of the running year. */
    public void director() {
        if (!Staff.HOSO.get(() -> people.list(new PersonFilter(Signing.DIRECTOR_ID, null, null, null), null, 1)).items().isEmpty()) {
            return;
        }
        PersonInput input = new PersonInput();
        input.setPersonalId(Signing.DIRECTOR_ID);
        input.setFullName(Signing.DIRECTOR);
        input.setSex(Sex.MALE);
        input.setBirthDate(LocalDate.of(1971, 5, 12));
        input.setPersonType(PersonType.CIVIL_SERVANT);
        input.setUnitId(root());
        input.setPosition("Giám đốc Sở");
        input.setLeader(true);
        input.setJoinedOn(LocalDate.of(1995, 9, 1));
        Staff.HOSO.does(() -> people.save(input));
    }

    /** How many units there are below the department. */
    public int unitCount() {
        return divisions().size();
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
