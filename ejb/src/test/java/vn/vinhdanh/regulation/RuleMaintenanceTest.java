package vn.vinhdanh.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** The law goes on: a new version with its basis ends the one before; what has been in force stays as it was. */
class RuleMaintenanceTest extends RulesOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void aNewBaseSalaryEndsTheOneBeforeAndDecidesFromItsDay(Db database) {
        Harness.As admin = admin(database);
        String code = admin.call(RuleMaintenanceService.class, s -> s.addInstrument(instrument("99/2027/NĐ-CP")));
        assertThat(code).isEqualTo("99-2027-ND-CP");
        harness.resetStatements();
        add(admin, RuleKind.BASE_SALARY, "BASE_SALARY", r -> {
            r.setInstrument(code);
            r.setNumber(new BigDecimal("2700000"));
            r.setFrom(LocalDate.of(2027, 7, 1));
        });
        assertThat(harness.statements()).as("however many rows").isLessThan(12);

        RuleBook book = harness.as("ai", Role.UNIT_CLERK).call(RegulationService.class, RegulationService::ruleBook);
        assertThat(book.baseSalary(LocalDate.of(2027, 6, 30)).orElseThrow().amount()).isEqualByComparingTo("2530000");
        BaseSalaryRow next = book.baseSalary(LocalDate.of(2027, 7, 1)).orElseThrow();
        assertThat(next.amount()).isEqualByComparingTo("2700000");
        assertThat(next.basis().symbol()).isEqualTo("99/2027/NĐ-CP");
        assertThat(next.basis().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(audited()).containsExactly("INSTRUMENT_ADDED", "RULE_ADDED");
        assertThatThrownBy(() -> admin.call(RuleMaintenanceService.class, s -> s.addInstrument(instrument("99/2027/nđ-cp"))))
                .hasMessage("INSTRUMENT_KNOWN");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void periodsDoNotOverlapAndDatesAreInOrder(Db database) {
        Harness.As admin = admin(database);
        Consumer<RuleInput> again = r -> {
            r.setNumber(new BigDecimal("2700000"));
            r.setFrom(LocalDate.of(2026, 7, 1));
        };
        refused("RULE_OVERLAPS", () -> add(admin, RuleKind.BASE_SALARY, "BASE_SALARY", again));
        refused("RULE_OVERLAPS", () -> add(admin, RuleKind.BASE_SALARY, "BASE_SALARY", again.andThen(r -> r.setFrom(LocalDate.of(2025, 1, 1)))));
        refused("RULE_OVERLAPS", () -> add(admin, RuleKind.BASE_SALARY, "BASE_SALARY",
                again.andThen(r -> r.setFrom(LocalDate.of(2025, 1, 1))).andThen(r -> r.setTo(LocalDate.of(2026, 7, 1)))));
        refused("DATES_ORDER", () -> add(admin, RuleKind.BASE_SALARY, "BASE_SALARY",
                again.andThen(r -> r.setFrom(LocalDate.of(2027, 1, 1))).andThen(r -> r.setTo(LocalDate.of(2026, 12, 31)))));
        assertThat(versions(admin, RuleKind.BASE_SALARY, "BASE_SALARY")).hasSize(3);
        assertThat(audited()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsStillAheadMayBeWithdrawnWhatHasBeenInForceNot(Db database) {
        Harness.As admin = admin(database);
        long next = add(admin, RuleKind.COEFFICIENT, "LDTT/PERSON", r -> {
            r.setNumber(new BigDecimal("0.5"));
            r.setFrom(LocalDate.of(2026, 11, 24));
        });
        assertThat(versions(admin, RuleKind.COEFFICIENT, "LDTT/PERSON")).extracting(v -> v.basis().to()).contains(LocalDate.of(2026, 11, 23));
        admin.run(RuleMaintenanceService.class, s -> s.withdraw(RuleKind.COEFFICIENT, next));
        assertThat(versions(admin, RuleKind.COEFFICIENT, "LDTT/PERSON")).extracting(v -> v.basis().to()).doesNotContain(LocalDate.of(2026, 11, 23));

        List<RuleVersionRow> left = versions(admin, RuleKind.COEFFICIENT, "LDTT/PERSON");
        long inForce = left.get(left.size() - 1).id();
        refused("RULE_IN_FORCE", () -> admin.run(RuleMaintenanceService.class, s -> s.withdraw(RuleKind.COEFFICIENT, inForce)));
        assertThat(audited()).containsExactly("RULE_ADDED", "RULE_WITHDRAWN");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sharesOfTheCouncilAndWordsAreOnesTheRulesKnow(Db database) {
        Harness.As admin = admin(database);
        add(admin, RuleKind.THRESHOLD, "CSTDCS", r -> {
            r.setText("2/3");
            r.setFrom(LocalDate.of(2027, 1, 1));
        });
        CouncilThreshold threshold = harness.as("ai", Role.UNIT_CLERK)
                .call(RegulationService.class, s -> s.threshold("CSTDCS", LocalDate.of(2027, 1, 1)));
        assertThat(threshold.required(13, 13)).isEqualTo(9);
        assertThat(threshold.base()).isEqualTo(ThresholdBase.ALL_MEMBERS);
        refused("RULE_VALUE", () -> add(admin, RuleKind.THRESHOLD, "CSTDCS", r -> {
            r.setText("120");
            r.setFrom(LocalDate.of(2028, 1, 1));
        }));

        List<String> words = admin.call(RuleMaintenanceService.class, s -> s.words("LDTT.MIN_LEVEL"));
        assertThat(words).contains("GOOD", "EXCELLENT");
        add(admin, RuleKind.PARAMETER, "LDTT.MIN_LEVEL", r -> r.setText("EXCELLENT"));
        refused("RULE_VALUE", () -> add(admin, RuleKind.PARAMETER, "GK.MIN_LEVEL", r -> r.setText("BRILLIANT")));
        refused("RULE_VALUE", () -> add(admin, RuleKind.PARAMETER, "TTLDTT.LDTT_SHARE", r -> r.setNumber(new BigDecimal("101"))));
        refused("RULE_VALUE", () -> add(admin, RuleKind.PARAMETER, "TTLDTT.LDTT_SHARE", r -> r.setNumber(null)));
        add(admin, RuleKind.PARAMETER, "CSTDCS.QUOTA_PERCENT", r -> r.setNumber(new BigDecimal("20")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void onlyAnAdministratorMay(Db database) {
        admin(database);
        Harness.As director = harness.as("giamdoc", Role.DIRECTOR);
        assertThatThrownBy(() -> director.call(RuleMaintenanceService.class, s -> s.versions(RuleKind.BASE_SALARY))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> director.call(HolidayService.class, s -> s.of(2027))).isInstanceOf(EJBAccessException.class);
    }

    private long add(Harness.As admin, RuleKind kind, String series, Consumer<RuleInput> change) {
        List<RuleVersionRow> versions = versions(admin, kind, series);
        RuleInput input = new RuleInput();
        input.setSuccessorOf(versions.get(versions.size() - 1).id());
        input.setInstrument("LOCAL");
        input.setFrom(LocalDate.of(2027, 1, 1));
        input.setConfidence(Confidence.SECONDARY);
        change.accept(input);
        return admin.call(RuleMaintenanceService.class, s -> s.add(kind, input));
    }

    private static List<RuleVersionRow> versions(Harness.As admin, RuleKind kind, String series) {
        List<RuleVersionRow> all = admin.call(RuleMaintenanceService.class, s -> s.versions(kind));
        return all.stream().filter(v -> v.series().equals(series)).toList();
    }

    private static InstrumentInput instrument(String symbol) {
        InstrumentInput input = new InstrumentInput();
        input.setSymbol(symbol);
        input.setTitleVi("Nghị định quy định mức lương cơ sở");
        input.setTitleEn("Decree on the base salary");
        input.setFrom(LocalDate.of(2027, 7, 1));
        return input;
    }

    private List<String> audited() {
        List<?> actions = harness.tx(em -> em.createNativeQuery("SELECT action FROM audit_event ORDER BY id").getResultList());
        return actions.stream().map(Object::toString).toList();
    }
}
