package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayRow;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.quality.QualityFilter;
import vn.vinhdanh.personnel.quality.QualityService;

/** A few faults as clerks make them, so that the data-quality desk has something to show: somebody entered twice, a wrong sex, a mistyped rank. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationQuality {

    private static final String RANK = "01.003";
    /** Without its first digit, as some workbooks show it. */
    private static final String MISTYPED = "1.003";
    private static final int STEP = 3;
    private static final BigDecimal COEFFICIENT = new BigDecimal("3.00");
    private static final int NEEDED = 3;
    private static final int LAST_DIGITS = 10;

    @EJB
    private PersonService people;
    @EJB
    private PayService pay;
    @EJB
    private QualityService quality;

    /** Makes the faults among the people of a unit and checks the registry, unless it was checked before. */
    public void faults(long unitId) {
        if (Staff.HOSO.get(() -> quality.overview(QualityFilter.OPEN)).checkedAt() != null) {
            return;
        }
        List<PersonRow> staff = Staff.HOSO.get(() -> people.list(new PersonFilter(null, unitId, null, null), null, NEEDED)).items();
        if (staff.size() == NEEDED) {
            twice(staff.get(0).id());
            change(staff.get(1).id(), p -> p.setSex(p.getSex() == Sex.MALE ? Sex.FEMALE : Sex.MALE));
            mistyped(staff.get(2).id());
        }
        Staff.HOSO.does(() -> quality.check(null));
    }

    /** The same person entered a second time, with the last two digits of the number swapped. */
    private void twice(long id) {
        PersonInput first = Staff.HOSO.get(() -> people.input(id));
        String number = first.getPersonalId();
        PersonInput second = new PersonInput();
        second.setPersonalId(number.substring(0, LAST_DIGITS) + number.charAt(LAST_DIGITS + 1) + number.charAt(LAST_DIGITS));
        second.setFullName(first.getFullName());
        second.setSex(first.getSex());
        second.setBirthDate(first.getBirthDate());
        second.setBirthYear(first.getBirthYear());
        second.setPersonType(first.getPersonType());
        second.setUnitId(first.getUnitId());
        second.setPosition(first.getPosition());
        second.setJoinedOn(LocalDate.of(2015, 9, 1));
        // the second entry knows the rank but not the step
        second.setRankCode(RANK);
        if (!second.getPersonalId().equals(number)) {
            Staff.HOSO.does(() -> people.save(second));
        }
    }

    private void mistyped(long id) {
        PayRow current = Staff.HOSO.get(() -> pay.of(id)).current();
        PayInput input = current == null ? new PayInput() : current.input(id);
        input.setPersonId(id);
        input.setRankCode(MISTYPED);
        input.setStep(STEP);
        input.setCoefficient(COEFFICIENT);
        input.setReason("Theo danh sách của đơn vị");
        Staff.HOSO.does(() -> pay.save(input));
    }

    private void change(long id, Consumer<PersonInput> fault) {
        PersonInput input = Staff.HOSO.get(() -> people.input(id));
        fault.accept(input);
        Staff.HOSO.does(() -> people.save(input));
    }
}
