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
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.PayView;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;

/** Since when some people of the demonstration hold their step, so that steps are due: one overdue, some soon, one beyond the last step. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationPay {

    /** Months from now to the next step of one person after the other; the first one is overdue. */
    private static final List<Integer> MONTHS_TO_GO = List.of(-2, 1, 2, 3, 7, 14, 20, 26);
    private static final int FIRST_NUMBER = 201;

    @EJB
    private PersonService people;
    @EJB
    private PayService pay;
    @Inject
    private Clock clock;

    /** Gives the steps of some people of a unit their days, unless some have one. */
    public void days(long unitId) {
        List<PersonRow> staff = Staff.HOSO.get(() -> people.list(new PersonFilter(null, unitId, null, null), null, MONTHS_TO_GO.size())).items();
        for (int n = 0; n < staff.size(); n++) {
            long person = staff.get(n).id();
            PayView view = Staff.HOSO.get(() -> pay.of(person));
            if (view.current() == null || view.rank() == null || view.current().startKnown()) {
                continue;
            }
            // the second one stands on the last step
            dated(person, view, n == 1 ? view.rank().steps() : view.current().step(), MONTHS_TO_GO.get(n), FIRST_NUMBER + n);
        }
    }

    private void dated(long person, PayView view, Integer step, int monthsToGo, int number) {
        Rank rank = view.rank();
        PayInput input = view.current().input(person);
        input.setStep(step == null ? 1 : step);
        input.setCoefficient(null);
        input.setValidFrom(LocalDate.now(clock).withDayOfMonth(1).plusMonths(monthsToGo).minusMonths(rank.intervalMonths()));
        input.setDecisionNo(number + "/QĐ-SNV");
        input.setReason("Bổ sung ngày hưởng theo quyết định nâng bậc lương");
        Staff.HOSO.does(() -> pay.save(input));
    }
}
