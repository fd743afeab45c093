package org.counterfoil.common.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code common} keeps the rules, and each rule catches the one who breaks it. */
class HouseRulesTest {

    private static final String VIOLATORS = "org.counterfoil.common.architecture.violators";

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.counterfoil.common");
    private final JavaClasses violators = new ClassFileImporter().importPackages(VIOLATORS);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return rules("org.counterfoil.common").map(rule -> DynamicTest.dynamicTest(rule.getDescription(),
                () -> rule.check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return rules(VIOLATORS).map(rule -> DynamicTest.dynamicTest(rule.getDescription(),
                () -> assertThat(rule.evaluate(violators).hasViolation()).isTrue()));
    }

    @Test
    void commonKnowsNoScreenAndNoDatabase() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.sql..", "javax.sql..", "jakarta.persistence..")
                .because("both sides speak it").check(house);
    }

    private static Stream<ArchRule> rules(String root) {
        return Stream.of(HouseRules.featureOrder(root), HouseRules.timeComesFromAClock(),
                HouseRules.valueIsCountedInIntegers(root + ".."), HouseRules.noStandardStreams(),
                HouseRules.noPackageForLeftovers(), HouseRules.noStaticMutableState(),
                HouseRules.everyRemoteMethodSaysWhoMayCallIt());
    }
}
