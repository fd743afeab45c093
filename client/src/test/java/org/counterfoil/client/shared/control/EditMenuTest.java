package org.counterfoil.client.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class EditMenuTest {

    private Stage stage;

    @AfterEach
    void shut() {
        Fx.run(() -> stage.close());
    }

    @ParameterizedTest
    @CsvSource({"ZH_CN, 复制, 全选", "EN, Copy, Select all", "VI, Sao chép, Chọn tất cả"})
    void itSpeaksTheLanguageOfTheSessionAndNotOfTheMachine(Language language, String copy, String all) {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            open(new TextField("95.00"), language);
            assertThat(items().stream().map(MenuItem::getText)).contains(copy, all);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void whatIsChosenIsCutAndComesBackByUndo() {
        var field = new TextField("95.00");
        open(field, Language.EN);
        choose("Select all");
        ask(field);
        choose("Cut");
        assertThat(text(field)).isEmpty();
        ask(field);
        choose("Undo");
        assertThat(text(field)).isEqualTo("95.00");
    }

    @Test
    void aPasswordIsNeitherCopiedNorCut() {
        var field = new PasswordField();
        field.setText("battery staple");
        open(field, Language.EN);
        choose("Select all");
        ask(field);
        assertThat(item("Copy").isDisable()).isTrue();
        assertThat(item("Cut").isDisable()).isTrue();
        assertThat(item("Delete").isDisable()).isFalse();
    }

    private void open(TextInputControl field, Language language) {
        Fx.run(() -> {
            var scene = new Scene(new StackPane(field), 300, 200);
            EditMenu.in(scene, () -> new Sitting(language, Theme.LIGHT).texts());
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        ask(field);
    }

    private void ask(TextInputControl field) {
        Fx.run(() -> Event.fireEvent(field, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5,
                false, null)));
    }

    private void choose(String name) {
        var item = item(name);
        Fx.run(() -> {
            item.fire();
            menu().hide();
        });
    }

    private static String text(TextInputControl field) {
        return Fx.call(() -> field.getText());
    }

    private MenuItem item(String name) {
        return items().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow();
    }

    private List<MenuItem> items() {
        return Fx.call(() -> menu().getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem)).toList());
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
