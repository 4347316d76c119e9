package nl.gia;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gia.kit.SvgPicture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The house rules that the compiler does not keep. The package {@code broken} breaks each of them, so that no rule can sleep. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.gia");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    /** Whoever adds one opens a door to everyone. */
    private static final Set<String> PUBLIC_VIEWS = Set.of(
            "LoginView",
            "AccessibilityView",
            "InvitationView",
            "SecondStepView",
            "FirstFactorView",
            "RequestLinkView",
            "MailedLinkView");

    private static final DescribedPredicate<JavaClass> VIEW =
            describe("views", type -> type.isAnnotatedWith(Route.class) || type.isAnnotatedWith(Layout.class));
    private static final DescribedPredicate<JavaClass> KNOWS_VAADIN =
            resideInAnyPackage("..ui..", "nl.gia", "nl.gia.kit..", "nl.gia.shell..", "nl.gia.security..");
    private static final DescribedPredicate<JavaClass> DATABASE = resideInAnyPackage(
            "jakarta.persistence..",
            "org.hibernate..",
            "org.springframework.data.jpa..",
            "org.springframework.data.repository..",
            "org.springframework.jdbc..",
            "java.sql..",
            "javax.sql..");

    private static final Map<String, ArchRule> RULES = Map.of(
            "only views and what they are made of know Vaadin",
            noClasses().that(not(KNOWS_VAADIN)).should().dependOnClassesThat(resideInAPackage("com.vaadin..")),
            "views know no tables",
            noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat(DATABASE),
            "views, entities and repositories stay in their package",
            noClasses()
                    .that(VIEW.or(annotatedWith(Entity.class)).or(assignableTo(Repository.class)))
                    .should()
                    .bePublic(),
            "every view says who may enter",
            classes()
                    .that(VIEW)
                    .should(beAnnotatedWith(PermitAll.class)
                            .or(beAnnotatedWith(RolesAllowed.class))
                            .or(beAnnotatedWith(AnonymousAllowed.class))),
            "only listed views are for everyone",
            noClasses()
                    .that(VIEW.and(describe("are not listed", type -> !PUBLIC_VIEWS.contains(type.getSimpleName()))))
                    .should()
                    .beAnnotatedWith(AnonymousAllowed.class),
            "markup is put on a page in one place",
            noClasses()
                    .that(not(belongToAnyOf(SvgPicture.class)))
                    .should()
                    .dependOnClassesThat(assignableTo(Html.class))
                    .orShould()
                    .accessTargetWhere(target("takes markup as it is", ArchitectureTest::takesMarkup)),
            "time comes from a clock that a test can set",
            noClasses().should().accessTargetWhere(target("asks the machine", ArchitectureTest::asksTheMachine)),
            "what a class needs comes through its constructor",
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource"));

    @TestFactory
    Stream<DynamicTest> the_program_keeps_the_rule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> the_rule_can_be_broken() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(BROKEN).hasViolation())
                                .isTrue()));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<AccessTarget> predicate) {
        return describe(description, access -> predicate.test(access.getTarget()));
    }

    private static boolean takesMarkup(AccessTarget target) {
        return target.getName().matches("setUnsafe.*|set(Inner|Outer)Html");
    }

    private static boolean asksTheMachine(AccessTarget target) {
        return switch (target.getOwner().getFullName()) {
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            case "java.util.Date" -> target.getName().equals("<init>") && !takes(target, long.class);
            default ->
                target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && !takes(target, Clock.class);
        };
    }

    private static boolean takes(AccessTarget target, Class<?> parameter) {
        return target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }
}
