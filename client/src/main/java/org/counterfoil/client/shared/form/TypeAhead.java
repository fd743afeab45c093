package org.counterfoil.client.shared.form;

import java.util.Locale;

import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Typing in a list goes to the first option of which a word begins so; after a pause typing begins anew. */
final class TypeAhead {

    private static final Duration PAUSE = Duration.seconds(1);

    private final ComboBox<FieldType.Option> box;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String beginning = "";

    private TypeAhead(ComboBox<FieldType.Option> box) {
        this.box = box;
        pause.setOnFinished(event -> beginning = "");
    }

    static void in(ComboBox<FieldType.Option> box) {
        box.addEventHandler(KeyEvent.KEY_TYPED, new TypeAhead(box)::typed);
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter().toLowerCase(Locale.ROOT);
        if (event.isShortcutDown() || event.isAltDown() || character.chars().anyMatch(Character::isISOControl)
                || character.isBlank() && beginning.isEmpty()) { // a space alone opens the list
            return;
        }
        event.consume();
        beginning += character;
        pause.playFromStart();
        box.getItems().stream().filter(option -> (" " + option.name()).toLowerCase(Locale.ROOT)
                .contains(" " + beginning)).findFirst().ifPresent(box::setValue);
    }
}
