package vn.vinhdanh.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;

/** Habits every service and entity keeps. */
@AnalyzeClasses(packages = "vn.vinhdanh", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    @ArchTest
    static void everyUseCaseSaysWhoMayCallIt(JavaClasses all) {
        ArchRule rule = methods().that().arePublic().and().areNotStatic().and()
            .areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).should(carryARole());
        rule.check(all);
    }

    @ArchTest
    static void timeComesFromTheClock(JavaClasses all) {
        ArchRule rule = noClasses().that().doNotHaveSimpleName("ClockProducer").should().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(Year.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(java.time.Instant.class, "now");
        rule.check(all);
    }

    @ArchTest
    static void oldDatesAreNotUsed(JavaClasses all) {
        ArchRule rule = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar").orShould().dependOnClassesThat().haveFullyQualifiedName("java.sql.Timestamp");
        rule.check(all);
    }

    @ArchTest
    static void nothingIsPrinted(JavaClasses all) {
        ArchRule rule = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err").orShould().callMethod(Throwable.class, "printStackTrace");
        rule.check(all);
    }

    /** A statement out of a server's statement cache may name a connection that is closed by now. */
    @ArchTest
    static void noStatementIsAskedForItsConnection(JavaClasses all) {
        ArchRule rule = noClasses().should().callMethod(java.sql.PreparedStatement.class, "getConnection")
            .orShould().callMethod(java.sql.Statement.class, "getConnection");
        rule.check(all);
    }

    /** The one place where texts that begin like a formula are made harmless. */
    @ArchTest
    static void workbooksAreWrittenByTheSheetWriterOnly(JavaClasses all) {
        ArchRule rule = noClasses().that().resideOutsideOfPackage("vn.vinhdanh.shared.excel")
            .should().dependOnClassesThat().haveFullyQualifiedName("org.dhatim.fastexcel.Workbook");
        rule.check(all);
    }

    @ArchTest
    static void enumsAreStoredByName(JavaClasses all) {
        ArchRule rule = fields().that().areAnnotatedWith(Enumerated.class).should(beStoredByName());
        rule.check(all);
    }

    @ArchTest
    static void referencesAreLazy(JavaClasses all) {
        ArchRule rule = fields().that().areAnnotatedWith(ManyToOne.class).or().areAnnotatedWith(OneToOne.class)
            .should(beLazy()).allowEmptyShould(true);
        rule.check(all);
    }

    private static ArchCondition<JavaMethod> carryARole() {
        return new ArchCondition<>("carry a role, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean said = method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class) || owner.isAnnotatedWith(RolesAllowed.class)
                        || owner.isAnnotatedWith(PermitAll.class);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing about roles"));
                }
            }
        };
    }

    private static ArchCondition<JavaField> beStoredByName() {
        return new ArchCondition<>("be stored by name") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getAnnotationOfType(Enumerated.class).value() != EnumType.STRING) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is stored by position"));
                }
            }
        };
    }

    private static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be lazy") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean lazy = field.isAnnotatedWith(ManyToOne.class)
                        ? field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.LAZY
                        : field.getAnnotationOfType(OneToOne.class).fetch() == FetchType.LAZY;
                if (!lazy) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is read eagerly"));
                }
            }
        };
    }
}
