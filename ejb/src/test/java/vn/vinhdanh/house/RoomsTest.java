package vn.vinhdanh.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The walls between the rooms: who may call whom, and which libraries belong to one room only. */
@AnalyzeClasses(packages = "vn.vinhdanh", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final List<String> SUPPORTS = List.of("shared", "audit", "account", "document", "job");
    /** What each room may use beyond itself and the supports. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", List.of()), Map.entry("audit", List.of()), Map.entry("account", List.of()),
            Map.entry("document", List.of()), Map.entry("job", List.of()), Map.entry("regulation", List.of()),
            Map.entry("organisation", List.of()),
            Map.entry("personnel", List.of("organisation")),
            Map.entry("conference", List.of("organisation", "personnel")),
            Map.entry("classification", List.of("organisation", "personnel", "regulation")),
            Map.entry("reward", List.of("organisation", "personnel", "classification", "conference", "regulation")),
            Map.entry("demo", List.of("organisation", "personnel", "classification", "conference", "regulation", "reward")));

    @ArchTest
    static void roomsHaveNoCycles(JavaClasses all) {
        ArchRule rule = slices().matching("vn.vinhdanh.(*)..").should().beFreeOfCycles();
        rule.check(all);
    }

    /** Inside a room too: a sub-feature can be read and changed without those that build on it. */
    @ArchTest
    static void subFeaturesHaveNoCycles(JavaClasses all) {
        for (String room : List.of("personnel", "conference")) {
            slices().matching("vn.vinhdanh." + room + ".(*)..").should().beFreeOfCycles().check(all);
        }
    }

    @ArchTest
    static void eachRoomUsesOnlyTheRoomsBelow(JavaClasses all) {
        MAY_USE.forEach((room, below) -> {
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(room) && !below.contains(other) && !SUPPORTS.contains(other))
                    .map(other -> "vn.vinhdanh." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("vn.vinhdanh." + room + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(forbidden).allowEmptyShould(true).check(all);
        });
    }

    @ArchTest
    static void everyRoomHasItsPlaceInTheOrder(JavaClasses all) {
        ArchRule rule = classes().that().resideInAPackage("vn.vinhdanh.*..")
            .should().resideInAnyPackage(Stream.concat(SUPPORTS.stream(), MAY_USE.keySet().stream())
                    .map(r -> "vn.vinhdanh." + r + "..").toArray(String[]::new));
        rule.check(all);
    }

    @ArchTest
    static void onlyDocumentKnowsThePdfLibrary(JavaClasses all) {
        ArchRule rule = noClasses().that().resideOutsideOfPackage("vn.vinhdanh.document..")
            .should().dependOnClassesThat().resideInAnyPackage("com.lowagie..", "org.openpdf..");
        rule.check(all);
    }

    @ArchTest
    static void servicesKnowNothingOfPages(JavaClasses all) {
        ArchRule rule = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..");
        rule.check(all);
    }

    @ArchTest
    static void rulesAreFedWithFacts(JavaClasses all) {
        ArchRule rule = noClasses().that().haveSimpleNameEndingWith("Rules")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "jakarta.ejb..", "java.sql..");
        rule.check(all);
    }

    @ArchTest
    static void entitiesStayInTheirRoom(JavaClasses all) {
        ArchRule rule = classes().that().areAnnotatedWith(Entity.class).should().notBePublic();
        rule.check(all);
    }
}
