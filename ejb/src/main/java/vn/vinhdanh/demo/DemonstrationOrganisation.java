package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationInput;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.organisation.reorganisation.StepInput;
import vn.vinhdanh.organisation.staffing.StaffFigures;
import vn.vinhdanh.organisation.staffing.StaffKind;
import vn.vinhdanh.organisation.staffing.StaffingInput;
import vn.vinhdanh.organisation.staffing.StaffingRow;
import vn.vinhdanh.organisation.staffing.StaffingService;

/** Posts of the demonstration department, and a merger of two divisions that waits for its day. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationOrganisation {

    private static final int FREE_POSTS = 2;
    private static final List<String> DIVISIONS = List.of("Phòng Công chức, viên chức", "Phòng Cải cách hành chính");

    @EJB
    private UnitService units;
    @EJB
    private StaffingService staffing;
    @EJB
    private ReorganisationService reorganisations;
    @EJB
    private ReorganisationReadService plans;
    @Inject
    private Clock clock;

    /** Assigns posts a little above the people there are, unless some are assigned already. */
    public void posts() {
        int year = LocalDate.now(clock).getYear();
        List<StaffingRow> rows = Staff.HOSO.get(() -> staffing.table(year));
        if (rows.stream().anyMatch(r -> r.legalBasis() != null)) {
            return;
        }
        int number = 0;
        for (StaffingRow row : rows) {
            if (!row.own().isEmpty()) {
                assign(row, year, number++);
            }
        }
    }

    private void assign(StaffingRow row, int year, int number) {
        Staff.HOSO.does(() -> {
            StaffingInput input = staffing.input(row.unit().id(), year);
            input.setLegalBasis("Quyết định 12/QĐ-UBND ngày 15/01/" + year);
            for (StaffingInput.Line line : input.getLines()) {
                StaffFigures own = row.own().get(line.getKind());
                int present = own == null ? 0 : (int) own.present();
                boolean main = line.getKind() == StaffKind.CIVIL_SERVANT && present > 0;
                // every third unit is full, so that the table shows vacancies and their absence
                line.setAssigned(main ? present + number % (FREE_POSTS + 1) : present);
                line.setToCut(main && number % 2 == 0 ? 1 : 0);
            }
            staffing.save(input);
        });
    }

    /** Plans the merger of two divisions for the first day of next year and settles it, unless something stands in the way. */
    public void merger(long rootId) {
        if (!Staff.HOSO.get(plans::list).isEmpty()) {
            return;
        }
        List<Long> divisions = units.list(null).stream().filter(u -> DIVISIONS.contains(u.name())).map(UnitRow::id).toList();
        if (divisions.size() < DIVISIONS.size()) {
            return;
        }
        int year = LocalDate.now(clock).getYear() + 1;
        long plan = Staff.HOSO.get(() -> reorganisations.save(header(year)));
        Staff.HOSO.get(() -> reorganisations.add(plan, step(divisions, rootId)));
        Staff.HOSO.does(() -> reorganisations.foresee(plan));
        if (Staff.HOSO.get(() -> plans.conflicts(plan)).isEmpty()) {
            long version = Staff.HOSO.get(() -> plans.get(plan)).version();
            Staff.HOSO.get(() -> reorganisations.confirm(plan, version));
        }
    }

    private static ReorganisationInput header(int year) {
        ReorganisationInput input = new ReorganisationInput();
        input.setTitle("Hợp nhất " + String.join(" và ", DIVISIONS));
        input.setLegalBasis("Quyết định về cơ cấu tổ chức của Sở Nội vụ năm " + year);
        input.setEffectiveOn(LocalDate.of(year, 1, 1));
        return input;
    }

    private static StepInput step(List<Long> divisions, long rootId) {
        StepInput step = new StepInput();
        step.setSourceIds(divisions);
        step.setFounding(true);
        step.setCode("CCHC");
        step.setName("Phòng Công chức và Cải cách hành chính");
        step.setUnitKind(UnitKind.DIVISION);
        step.setSymbol("CCHC");
        step.setParentId(rootId);
        return step;
    }
}
