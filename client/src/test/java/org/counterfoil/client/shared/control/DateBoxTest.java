package org.counterfoil.client.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DateBoxTest {

    private final Hands hands = Hands.quick(() -> this.top());
    private Stage stage;
    private DateBox box;
    private int chosen;

    @AfterEach
    void shut() {
        Fx.run(() -> stage.close());
    }

    @ParameterizedTest
    @CsvSource({"ZH_CN, 2026年11月, 一, 日", "EN, November 2026, Mon, Sun", "VI, Tháng 11 năm 2026, T2, CN"})
    void theCalendarSpeaksTheLanguageOfTheSessionAndNotOfTheMachine(Language language, String month, String monday,
            String sunday) {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            open(language, "2026-11-21");
            hands.press(KeyCode.DOWN, Set.of(KeyCode.ALT));
            assertThat(words()).contains(month, monday, sunday);
            var week = new Sitting(language, Theme.LIGHT).texts().figures().dates();
            assertThat(words().subList(1, 8)).isEqualTo(week.week().stream().map(week::name).toList());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aDayIsPickedByTheKeyboard() {
        open(Language.EN, "2026-11-21");
        hands.press(KeyCode.DOWN, Set.of(KeyCode.ALT));
        hands.press(KeyCode.LEFT, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.ENTER);
        Fx.until("the calendar is gone", () -> popup().isEmpty());
        Fx.run(() -> assertThat(box.day()).contains(LocalDate.of(2026, 12, 27)));
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).isSameAs(box.field());
        assertThat(chosen).isEqualTo(1);
    }

    @Test
    void aDayIsPickedByTheMouse() {
        open(Language.EN, "2026-11-21");
        Fx.run(() -> ((ButtonBase) box.lookup(".button")).fire());
        Fx.run(() -> days().stream().filter(day -> "15".equals(day.getText())).findFirst().orElseThrow().fire());
        Fx.run(() -> assertThat(box.field().getText()).isEqualTo("2026-11-15"));
        assertThat(Fx.call(this::popup)).isEmpty();
    }

    @Test
    void escapeLeavesTheCalendarAndTheDayStays() {
        open(Language.VI, "21/11/2026");
        hands.press(KeyCode.DOWN, Set.of(KeyCode.ALT));
        hands.press(KeyCode.RIGHT, KeyCode.ESCAPE);
        Fx.until("the calendar is gone", () -> popup().isEmpty());
        assertThat(Fx.call(() -> box.field().getText())).isEqualTo("21/11/2026");
        assertThat(chosen).isZero();
    }

    private void open(Language language, String typed) {
        Fx.start();
        Fx.run(() -> {
            box = new DateBox(new Sitting(language, Theme.LIGHT).texts());
            box.field().setText(typed);
            box.onChosen(() -> chosen++);
            stage = new Stage();
            var scene = new Scene(new StackPane(box), 400, 400);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            box.requestFocus();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    private Scene top() {
        return popup().stream().map(Window::getScene).findFirst().orElseGet(stage::getScene);
    }

    private List<Window> popup() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof PopupWindow over && over.getOwnerWindow() == stage)
                .toList();
    }

    private List<ButtonBase> days() {
        return top().getRoot().lookupAll(".day").stream().map(ButtonBase.class::cast).toList();
    }

    private List<String> words() {
        return Fx.call(() -> {
            top().getRoot().applyCss();
            return top().getRoot().lookupAll(".label").stream().filter(Labeled.class::isInstance)
                    .filter(Node::isVisible).map(label -> ((Labeled) label).getText()).toList();
        });
    }
}
