package vn.vinhdanh.web.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** Pages and REST talk to services only; page beans stay small. */
@AnalyzeClasses(packages = "vn.vinhdanh.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebWallsTest {

    private static final int MOST_INJECTIONS = 4;

    @ArchTest
    static void nothingOfPersistence(JavaClasses all) {
        ArchRule rule = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.eclipse.persistence..");
        rule.check(all);
    }

    @ArchTest
    static void nothingOfThePdfLibrary(JavaClasses all) {
        ArchRule rule = noClasses().should().dependOnClassesThat().resideInAnyPackage("com.lowagie..");
        rule.check(all);
    }

    @ArchTest
    static void onlyTheReaderIsKeptForASession(JavaClasses all) {
        ArchRule rule = classes().that().areAnnotatedWith(SessionScoped.class)
            .should().haveSimpleName("CurrentUser");
        rule.check(all);
    }

    @ArchTest
    static void viewScopedBeansSurviveAMoveToAnotherNode(JavaClasses all) {
        ArchRule rule = classes().that().areAnnotatedWith(ViewScoped.class)
            .should().beAssignableTo(Serializable.class);
        rule.check(all);
    }

    @ArchTest
    static void pageBeansHaveFewCollaborators(JavaClasses all) {
        ArchRule rule = classes().that().areAnnotatedWith(Named.class).should(haveFewInjections());
        rule.check(all);
    }

    @ArchTest
    static void timeComesFromTheClock(JavaClasses all) {
        ArchRule rule = noClasses().should(new ArchCondition<JavaClass>("call now() without a clock") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream().filter(c -> c.getName().equals("now") && c.getTarget().getRawParameterTypes().isEmpty()
                    && Stream.of(LocalDate.class, LocalDateTime.class).anyMatch(t -> c.getTargetOwner().isEquivalentTo(t)))
                    .forEach(c -> events.add(SimpleConditionEvent.satisfied(type, c.getDescription())));
        }
    });
        rule.check(all);
    }

    private static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have at most " + MOST_INJECTIONS + " injections") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = type.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class) || f.isAnnotatedWith(EJB.class)).count();
                if (count > MOST_INJECTIONS) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + count));
                }
            }
        };
    }
}
