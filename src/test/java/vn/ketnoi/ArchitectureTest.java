package vn.ketnoi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the layout, as data: who may know whom, and what each of a feature's three places may hold. */
class ArchitectureTest {

    /** What any feature may lean on. */
    private static final Set<String> BASE =
            Set.of("shared", "outbox", "web", "media", "sheet", "account", "reference", "notice", "audit");

    /** The features, and which others each may import besides the base. */
    private static final Map<String, Set<String>> FEATURES = Map.of(
            "facility", Set.of(),
            "catalogue", Set.of("facility"),
            "connection", Set.of("facility", "catalogue"),
            "programme", Set.of("facility", "catalogue", "connection"),
            "search", Set.of("facility", "catalogue", "connection"),
            "delivery", Set.of(),
            "demo", Set.of("facility", "catalogue", "connection", "programme", "search"));

    /** The base has an order of its own. */
    private static final Map<String, Set<String>> BASE_MAY = Map.of(
            "shared", Set.of(),
            "outbox", Set.of("shared"),
            "web", Set.of("shared"),
            "reference", Set.of("shared"),
            "sheet", Set.of("shared", "web", "outbox", "account"),
            "account", Set.of("shared", "web", "outbox", "reference"),
            "notice", Set.of("shared", "web", "outbox", "account"),
            "audit", Set.of("shared", "web", "account", "reference"),
            "media", Set.of("shared", "web", "account"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("vn.ketnoi");

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = CLASSES.stream().map(ArchitectureTest::place).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(FEATURES.keySet());
        known.addAll(BASE_MAY.keySet());
        assertThat(found).as("packages below vn.ketnoi").isEqualTo(known);
    }

    @Test
    void nobodyImportsBesidesTheTable() {
        FEATURES.forEach((feature, may) -> {
            Set<String> allowed = new HashSet<>(BASE);
            allowed.addAll(may);
            onlyDependOn(feature, allowed);
        });
        BASE_MAY.forEach(ArchitectureTest::onlyDependOn);
    }

    private static void onlyDependOn(String place, Set<String> allowed) {
        String[] packages = Stream.concat(allowed.stream(), Stream.of(place))
                .map(p -> "vn.ketnoi." + p + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("vn.ketnoi." + place + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.ketnoi..").and(not(resideInAnyPackage(packages))))
                .because("the table of features says what " + place + " may import"));
    }

    @Test
    void modelAndWebAreInternal() {
        for (String place : places()) {
            String own = "vn.ketnoi." + place + "..";
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage(own)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("vn.ketnoi." + place + ".model..", "vn.ketnoi." + place + ".web..")
                    .because("only a feature's root is its API"));
        }
    }

    @Test
    void everyFeatureHasItsThreePlaces() {
        for (String feature : FEATURES.keySet()) {
            if (!feature.equals("demo")) {
                assertThat(inPackage("vn.ketnoi." + feature))
                        .as(feature + " root")
                        .isNotEmpty();
                assertThat(inPackage("vn.ketnoi." + feature + ".model"))
                        .as(feature + ".model")
                        .isNotEmpty();
                assertThat(inPackage("vn.ketnoi." + feature + ".web"))
                        .as(feature + ".web")
                        .isNotEmpty();
            }
        }
    }

    @Test
    void rootsKnowNoFacesNoHttpNoSql() {
        for (String feature : FEATURES.keySet()) {
            check(noClasses()
                    .that()
                    .resideInAPackage("vn.ketnoi." + feature)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "java.sql..", "org.primefaces..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                    .because("use cases stay free of how they are called and stored"));
        }
    }

    @Test
    void modelsKnowNoUserInterfaceAndNoSearch() {
        for (String place : places()) {
            if (place.equals("search")) {
                continue; // finding is what its model is about
            }
            check(noClasses()
                    .that()
                    .resideInAPackage("vn.ketnoi." + place + ".model..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.faces..",
                            "jakarta.ws.rs..",
                            "jakarta.servlet..",
                            "co.elastic..",
                            "vn.ketnoi.web..")
                    .because("a model holds rules, whatever shows them")
                    .allowEmptyShould(true));
        }
    }

    @Test
    void pagesAndResourcesOnlyCallUseCases() {
        for (String place : places()) {
            check(noClasses()
                    .that()
                    .resideInAPackage("vn.ketnoi." + place + ".web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("vn.ketnoi." + place + ".model..", "jakarta.persistence..", "java.sql..")
                    .because("what is done is decided in the use case")
                    .allowEmptyShould(true));
        }
    }

    @Test
    void thereIsNoCycle() {
        slices().matching("vn.ketnoi.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyReadsTheServersClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("vn.ketnoi.shared")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .because("time comes from the one injected Clock"));
    }

    @Test
    void noEmptyLayers() {
        check(classes()
                .that()
                .resideInAPackage("vn.ketnoi..")
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .because("names use the field's own words"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static List<JavaClass> inPackage(String name) {
        return CLASSES.stream().filter(c -> c.getPackageName().equals(name)).toList();
    }

    private static Set<String> places() {
        Set<String> all = new HashSet<>(FEATURES.keySet());
        all.addAll(BASE_MAY.keySet());
        return all;
    }

    private static String place(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 2 ? names[2] : "";
    }
}
