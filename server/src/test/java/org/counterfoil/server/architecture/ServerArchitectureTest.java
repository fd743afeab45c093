package org.counterfoil.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.counterfoil.common.architecture.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The server keeps the rules, and each rule catches the one who breaks it. */
class ServerArchitectureTest {

    private static final String SERVER = "org.counterfoil.server";

    /** Outside of the server's package, so that no test context takes them for its own. */
    private static final String VIOLATORS = "org.counterfoil.violators";

    private final JavaClasses server = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(SERVER);
    private final JavaClasses violators = new ClassFileImporter().importPackages(VIOLATORS);

    @TestFactory
    Stream<DynamicTest> theServerKeepsTheRules() {
        return rules(SERVER).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(server)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return rules(VIOLATORS).map(rule -> DynamicTest.dynamicTest(rule.getDescription(),
                () -> assertThat(rule.evaluate(violators).hasViolation()).isTrue()));
    }

    private static Stream<ArchRule> rules(String root) {
        return Stream.of(HouseRules.featureOrder(root), HouseRules.timeComesFromAClock(),
                HouseRules.valueIsCountedInIntegers(root + ".."), HouseRules.noStandardStreams(),
                HouseRules.noPackageForLeftovers(), HouseRules.noStaticMutableState(),
                ServerRules.repositoriesStayInTheirFeature(root), ServerRules.endpointsDelegate(),
                ServerRules.dependenciesComeThroughConstructors(), ServerRules.onlyEdgesCatchEverything(),
                ServerRules.everyEntityHasItsMerchant(), ServerRules.sqlNamesItsMerchant(),
                ServerRules.noNativeQueries());
    }
}
