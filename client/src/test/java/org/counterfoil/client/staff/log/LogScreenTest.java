package org.counterfoil.client.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleLog;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DeedName;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.common.staff.OperatorLogApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.service.annotation.HttpExchange;

/** Reading the operator log by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LogScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleLog log = new SampleLog(sitting);

    @BeforeEach
    void open() {
        open(sitting.administrator(new Played().with(OperatorLogApi.class, log).with(StoreApi.class,
                new SampleStores(sitting))), LogScreen::new);
    }

    @Test
    void theListBeginsWithTheLastSevenDays() {
        assertThat(log.asked().from()).isEqualTo(Optional.of(Sitting.TODAY.minusDays(6)));
        assertThat(log.asked().to()).isEqualTo(Optional.of(Sitting.TODAY));
        assertThat(Fx.call(() -> says("6 entries"))).isTrue();
        assertThat(Fx.call(() -> says("Edit a store"))).isTrue();
    }

    @Test
    void aLineTellsFieldByFieldWhatItChanged() {
        details(0);
        assertThat(Fx.call(() -> find("#changes").lookupAll(".label").stream().filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText()).toList())).containsSubsequence("Field", "Before", "After",
                        "Contact", "—", "Shen Huaijin", "Discount rate", "100", "95");
    }

    @Test
    void aRefusalTellsItsReason() {
        details(1);
        assertThat(Fx.call(() -> says("Refused"))).isTrue();
        assertThat(Fx.call(() -> find("#changes"))).isNull();
        assertThat(Fx.call(() -> says(sitting.texts().get("refusal.headquarters-stays")))).isTrue();
    }

    @Test
    void fromALineOneComesToAllOfItsSessionAndSubject() {
        details(0);
        hands.press(KeyCode.ENTER);
        Fx.until("the session is searched for", () -> log.asked().in() == LogSubject.SESSION);
        assertThat(log.asked().text()).isEqualTo("40817");
        details(2);
        fire("This subject");
        Fx.until("one line is left", () -> says("1 entry"));
        assertThat(log.asked().in()).isEqualTo(LogSubject.SUBJECT);
        assertThat(log.asked().from()).as("the days stay").isPresent();
    }

    @Test
    void theFileHasTheShownColumnsAndWhatWasChanged() {
        hands.press(KeyCode.E, Set.of(KeyCode.CONTROL));
        Fx.until("it asks for the format", () -> find("#begin-export") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("The export has started"));
        var asked = log.jobs().layout(log.jobs().newest());
        assertThat(asked.columns()).extracting(ExportLayout.Column::key).containsExactly("time", "operator", "name",
                "action", "subject", "outcome", "store", "terminal", "before", "after");
        assertThat(asked.words()).containsEntry("action.close-store", "Close a store");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanBeDoneHasItsWords(Language language) {
        var words = new LogWords(new Sitting(language, Theme.LIGHT).texts());
        var deeds = new ClassFileImporter().importPackages("org.counterfoil.common").stream()
                .filter(type -> type.isAnnotatedWith(HttpExchange.class))
                .filter(type -> !type.getPackageName().contains("violators")).map(JavaClass::reflect)
                .flatMap(api -> Arrays.stream(api.getMethods()))
                .filter(door -> Optional.ofNullable(door.getAnnotation(Needs.class))
                        .filter(needs -> needs.access() == Access.WRITE).isPresent())
                .map(DeedName::of).toList();
        assertThat(deeds).isNotEmpty();
        assertThat(deeds).extracting(DeedName::action).isSubsetOf(LogWords.ACTIONS);
        assertThat(deeds).extracting(DeedName::module).isSubsetOf(LogWords.MODULES);
        assertThat(LogWords.ACTIONS).allSatisfy(action -> assertThat(words.action(action)).isNotEqualTo(action));
        assertThat(LogWords.MODULES).allSatisfy(module -> assertThat(words.module(module)).isNotEqualTo(module));
    }
}
