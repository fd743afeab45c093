package org.counterfoil.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.counterfoil.client.violators.PlainView;
import org.counterfoil.client.violators.SeeingViewModel;
import org.counterfoil.common.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ClientArchitectureTest {

    private static final JavaClasses CLIENT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.counterfoil.client");

    private static final ArchRule VIEW_MODELS_SEE_NOTHING = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..",
                    "javafx.application..", "javafx.concurrent..", "org.counterfoil.client.shared.control..")
            .because("a view model is tested without a toolkit");

    private static final ArchRule VIEWS_NEVER_CALL = noClasses().that().haveSimpleNameEndingWith("View")
            .or().haveSimpleNameEndingWith("Screen")
            .should().dependOnClassesThat().haveSimpleNameEndingWith("Api")
            .because("only a view model waits for the server; a view that does freezes");

    @Test
    void viewModelsKnowNoScene() {
        VIEW_MODELS_SEE_NOTHING.check(CLIENT);
    }

    @Test
    void aViewModelThatKnowsAButtonIsCaught() {
        assertThat(VIEW_MODELS_SEE_NOTHING.evaluate(only(SeeingViewModel.class)).hasViolation()).isTrue();
    }

    @Test
    void viewsReachTheServerThroughTheirViewModelAlone() {
        VIEWS_NEVER_CALL.check(CLIENT);
    }

    @Test
    void aViewThatCallsTheServerIsCaught() {
        assertThat(VIEWS_NEVER_CALL.evaluate(only(PlainView.class)).hasViolation()).isTrue();
    }

    @Test
    void featuresLookDownAlone() {
        HouseRules.featureOrder("org.counterfoil.client").check(CLIENT);
    }

    @Test
    void whatIsSharedKnowsNoShellAndNoPicture() {
        noClasses().that().resideInAPackage("org.counterfoil.client.shared..").should().dependOnClassesThat()
                .resideInAnyPackage("org.counterfoil.client.shell..", "org.counterfoil.client.pictures..")
                .because("everything stands on it").check(CLIENT);
    }

    @Test
    void theClientNeverSeesTheServer() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.counterfoil.server..",
                "jakarta.persistence..").because("it talks to the server over HTTPS alone").check(CLIENT);
    }

    @Test
    void timeComesFromAClock() {
        HouseRules.timeComesFromAClock().check(CLIENT);
    }

    @Test
    void thereIsNoPackageForLeftovers() {
        HouseRules.noPackageForLeftovers().check(CLIENT);
    }

    @Test
    void nothingIsStaticAndMutable() {
        HouseRules.noStaticMutableState().check(CLIENT);
    }

    @Test
    void onlyCommandsSpeakOnTheTerminal() {
        HouseRules.noStandardStreams().check(CLIENT);
    }

    private static JavaClasses only(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }
}
