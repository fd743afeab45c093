package org.counterfoil.client.shared.control;

import java.util.function.Supplier;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

import org.counterfoil.client.shared.text.Texts;

/**
 * The menu of a text field: undo, cut, copy and their like. JavaFX's own speaks the language of the machine, and of
 * ours it does not know Vietnamese.
 */
public final class EditMenu {

    private final Supplier<Texts> texts;

    private EditMenu(Supplier<Texts> texts) {
        this.texts = texts;
    }

    /** From now on all text fields of the scene have it. */
    public static void in(Scene scene, Supplier<Texts> texts) {
        var menu = new EditMenu(texts);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::asked);
    }

    private void asked(ContextMenuEvent event) {
        if (field(event.getTarget()) instanceof TextInputControl field && field.getContextMenu() == null) {
            event.consume();
            field.requestFocus();
            menu(field).show(field, event.getScreenX(), event.getScreenY());
        }
    }

    private static Node field(EventTarget target) {
        var node = target instanceof Node touched ? touched : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return node;
    }

    private ContextMenu menu(TextInputControl field) {
        var chosen = field.getSelection();
        var open = chosen.getLength() > 0 && !(field instanceof PasswordField);
        var written = field.isEditable() && !field.isDisabled();
        var menu = new ContextMenu(item("undo", written && field.isUndoable(), field::undo),
                item("redo", written && field.isRedoable(), field::redo), new SeparatorMenuItem(),
                item("cut", written && open, field::cut), item("copy", open, field::copy),
                item("paste", written && Clipboard.getSystemClipboard().hasString(), field::paste),
                item("delete", written && chosen.getLength() > 0, () -> field.deleteText(chosen)),
                new SeparatorMenuItem(), item("select-all", !whole(field, chosen), field::selectAll));
        menu.setAutoHide(true);
        return menu;
    }

    private static boolean whole(TextInputControl field, IndexRange chosen) {
        return chosen.getLength() == field.getLength();
    }

    private MenuItem item(String key, boolean possible, Runnable does) {
        var item = new MenuItem(texts.get().get("shared.edit-" + key));
        item.setDisable(!possible);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
