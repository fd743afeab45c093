package org.counterfoil.client.staff;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.SessionApi;

/** The picture that is to be read with the next try, once the server has asked for one. */
public final class CaptchaQuestion implements AutoCloseable {

    private final TerminalScope terminal;
    private final Consumer<Outcome<Captcha>> trouble;
    private final Latest asked = new Latest();
    private final StringProperty digits = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Captcha>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean digitsNext;

    /** @param trouble gets why no picture came */
    CaptchaQuestion(TerminalScope terminal, Consumer<Outcome<Captcha>> trouble) {
        this.terminal = terminal;
        this.trouble = trouble;
    }

    /** What was read off the picture. */
    public StringProperty digits() {
        return digits;
    }

    /** Empty until the server asks for it. */
    public ReadOnlyObjectProperty<Optional<Captcha>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Whether the digits of the picture that has come are to be typed next, and not the password first. */
    public boolean digitsNext() {
        return digitsNext;
    }

    /** Asks for another picture; each is good for one try. */
    public void another() {
        ask(true);
    }

    /** Whether digits are asked for and none stand there. */
    boolean missing() {
        return picture.get().isPresent() && digits.get().isBlank();
    }

    /** What goes along with the next try. */
    Optional<String> answer() {
        return picture.get().map(_ -> digits.get().strip());
    }

    /** Whether a refusal says nothing against what was typed besides the digits. */
    static boolean concerns(RefusalCode code) {
        return code == RefusalCode.CAPTCHA_NEEDED || code == RefusalCode.CAPTCHA_WRONG;
    }

    /** A try was refused: whatever the reason, its picture is used up. */
    void refused(RefusalCode code) {
        if (concerns(code) || picture.get().isPresent()) {
            ask(concerns(code));
        }
    }

    @Override
    public void close() {
        asked.drop();
    }

    private void ask(boolean digitsAreNext) {
        digitsNext = digitsAreNext;
        digits.set("");
        var sessions = terminal.apis().api(SessionApi.class);
        var number = terminal.settings().get().terminal();
        var token = asked.next();
        terminal.executor().call(() -> sessions.captcha(number), outcome -> {
            if (token.current()) {
                if (outcome instanceof Outcome.Done<Captcha>(var shown)) {
                    picture.set(Optional.of(shown));
                } else {
                    trouble.accept(outcome);
                }
            }
        });
    }
}
