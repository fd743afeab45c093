package org.counterfoil.client.till;

import java.util.stream.Stream;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.device.pinpad.KeyedPinPad;

/**
 * Keys of the desk that no control owns: the pad's while a PIN is asked for, shifted function keys, Enter and Esc of
 * flows, and those that act on the cart while the scan field is empty.
 */
final class DeskKeys implements EventHandler<KeyEvent> {

    private final DeskViewModel desk;
    private final KeyedPinPad pad;
    private final EventHandler<KeyEvent> inScanField = this::scanField;

    DeskKeys(DeskViewModel desk, KeyedPinPad pad) {
        this.desk = desk;
        this.pad = pad;
    }

    void watch(TextField field) {
        field.addEventFilter(KeyEvent.ANY, inScanField);
    }

    void leave(TextField field) {
        field.removeEventFilter(KeyEvent.ANY, inScanField);
    }

    /** At the scene, before every control. */
    @Override
    public void handle(KeyEvent event) {
        if (pad.asks()) {
            atThePad(event);
            event.consume();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && !desk.approvals().open().get()) {
            pressed(event);
        }
    }

    private void atThePad(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().length() == 1) {
            pad.digit(event.getCharacter().charAt(0));
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            switch (event.getCode()) {
                case ENTER -> pad.enter();
                case BACK_SPACE -> pad.backspace();
                case ESCAPE -> pad.cancel();
                default -> {
                }
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShiftDown() && event.getCode().isFunctionKey()) {
            Stream.of(DeskAction.values()).filter(DeskAction::shifted)
                    .filter(action -> event.getCode().name().equals("F" + action.number())).findFirst()
                    .ifPresent(action -> {
                        event.consume();
                        desk.act(action);
                    });
        } else if (desk.flow().get().isPresent()) {
            inFlow(event);
        } else if (event.getCode() == KeyCode.ESCAPE && atReceived(event) || toReceived(event)) {
            event.consume();
        }
    }

    private void inFlow(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            desk.back();
        } else if (event.getCode() == KeyCode.ENTER && !isList(event)) {
            event.consume();
            desk.flow().get().get().flow().enter();
        }
    }

    /** Enter on a row of a list opens the row. */
    private static boolean isList(Event event) {
        return event.getTarget() instanceof TableView<?>;
    }

    /** Esc in the field of cash received: from the quote back to the lines. */
    private boolean atReceived(KeyEvent event) {
        var there = isReceived(event);
        if (there) {
            desk.back();
        }
        return there;
    }

    /** Enter there pays; the arrows change the tender while nothing is typed. */
    private boolean toReceived(KeyEvent event) {
        if (!isReceived(event)) {
            return false;
        }
        var empty = ((TextField) event.getTarget()).getText().isEmpty();
        return switch (event.getCode()) {
            case ENTER -> {
                desk.typed("");
                yield true;
            }
            case LEFT -> empty && otherTender(-1);
            case RIGHT -> empty && otherTender(1);
            default -> false;
        };
    }

    private static boolean isReceived(KeyEvent event) {
        return event.getTarget() instanceof TextField field && "received".equals(field.getId());
    }

    private boolean otherTender(int by) {
        desk.sale().otherTender(by);
        return true;
    }

    private void scanField(KeyEvent event) {
        var field = (TextField) event.getSource();
        var acts = event.getEventType() == KeyEvent.KEY_TYPED
                ? typed(field, event.getCharacter())
                : event.getEventType() == KeyEvent.KEY_PRESSED && acts(field.getText().isEmpty(), event);
        if (acts) {
            event.consume();
        }
    }

    /** Plus after an amount adds a line; plus and minus in the empty field change the quantity. */
    private boolean typed(TextField field, String character) {
        var empty = field.getText().isEmpty();
        var hasLine = desk.sale().current().get().cart().selectedLine().isPresent();
        if (character.equals("+") && !empty) {
            desk.sale().addAmount(field.getText());
            field.clear();
            return true;
        }
        if (empty && hasLine && (character.equals("+") || character.equals("-"))) {
            desk.sale().more(character.equals("+") ? 1 : -1);
            return true;
        }
        return false;
    }

    private boolean acts(boolean empty, KeyEvent event) {
        var sale = desk.sale();
        switch (event.getCode()) {
            case UP -> sale.move(-1);
            case DOWN -> sale.move(1);
            case LEFT -> {
                return empty && otherTender(-1);
            }
            case RIGHT -> {
                return empty && otherTender(1);
            }
            case DELETE -> {
                if (!empty) {
                    return false;
                }
                sale.deleteLine();
            }
            case ESCAPE -> {
                if (!empty) {
                    return false;
                }
                desk.back();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
