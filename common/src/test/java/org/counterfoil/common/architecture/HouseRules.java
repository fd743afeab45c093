package org.counterfoil.common.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.springframework.web.service.annotation.HttpExchange;

/** The rules that hold the house in every module; each says why. */
public final class HouseRules {

    /** Features, lowest first: a lower one never imports a higher one. */
    public static final List<String> FEATURES = List.of("shared", "dispatch", "ledger", "organisation", "staff",
            "member", "card", "reminder", "catalog", "marketing", "payment", "shift", "value", "receipt", "issuing",
            "till", "stock", "messaging", "vending", "migration", "portal", "offline", "reporting", "system");

    private static final List<Class<?>> CLOCK_FREE = List.of(Instant.class, LocalDate.class, LocalDateTime.class,
            ZonedDateTime.class);

    private HouseRules() {}

    /** The order of features within the packages {@code root.<feature>}. */
    public static ArchRule featureOrder(String root) {
        return classes().that().resideInAPackage(root + "..").should(onlyLookDown(root))
                .because("a lower feature that knows a higher one can no longer be changed or tested alone");
    }

    public static ArchRule timeComesFromAClock() {
        return noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a Clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && CLOCK_FREE.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type));
            }
        }).because("time that can't be set can't be tested; inject a Clock");
    }

    public static ArchRule valueIsCountedInIntegers(String... packages) {
        return fields().that().areDeclaredInClassesThat().resideInAnyPackage(packages)
                .should().notHaveRawType(double.class).andShould().notHaveRawType(float.class)
                .andShould().notHaveRawType(Double.class).andShould().notHaveRawType(Float.class)
                .because("0.1 + 0.2 is not 0.3 in binary fractions, and money is counted exactly");
    }

    public static ArchRule noStandardStreams() {
        return noClasses().that(DescribedPredicate.not(startAProgram()))
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("only a command that a person runs in a terminal speaks there; all else logs");
    }

    private static DescribedPredicate<JavaClass> startAProgram() {
        return DescribedPredicate.describe("start a program", type -> type.getMethods().stream()
                .anyMatch(method -> method.getName().equals("main")));
    }

    public static ArchRule noPackageForLeftovers() {
        return noClasses().should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..misc..", "..impl..", "..manager..")
                .because("such a package says nothing of what is in it, and so it gathers everything");
    }

    public static ArchRule noStaticMutableState() {
        return fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should().beFinal()
                .because("state that everyone shares makes tests depend on their order");
    }

    /** Every remote method says who may call it. */
    public static ArchRule everyRemoteMethodSaysWhoMayCallIt() {
        return methods().that().areDeclaredInClassesThat().areAnnotatedWith(HttpExchange.class)
                .should(sayWhoMayCall())
                .because("a method that nobody thought about must not be open to everybody");
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @Needs or @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says = method.isAnnotatedWith(Needs.class) ^ method.isAnnotatedWith(Open.class);
                events.add(new SimpleConditionEvent(method, says, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> onlyLookDown(String root) {
        return new ArchCondition<>("use only features that stand lower") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                rank(root, type).ifPresent(own -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var up = rank(root, dependency.getTargetClass()).filter(other -> other > own).isPresent();
                    if (up) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }));
            }
        };
    }

    private static Optional<Integer> rank(String root, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        var feature = name.substring(root.length() + 1).split("\\.", 2)[0];
        var rank = FEATURES.indexOf(feature);
        return rank < 0 ? Optional.empty() : Optional.of(rank);
    }
}
