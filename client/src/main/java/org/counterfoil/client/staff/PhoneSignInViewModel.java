package org.counterfoil.client.staff;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.staff.CodeSent;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.SignedIn;

/** The sign-in page's second way: a number, and the code that is sent there. */
public final class PhoneSignInViewModel extends ViewModel {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TerminalScope terminal;
    private final Consumer<SignedIn> entered;
    private final CaptchaQuestion captcha;
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper wait = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper sent = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Missing>> missing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private UiExecutor.Pending tick = () -> {};

    /** What was left empty. */
    public enum Missing {
        PHONE,
        CODE,
        DIGITS
    }

    /** @param entered gets the session that was opened */
    PhoneSignInViewModel(TerminalScope terminal, Consumer<SignedIn> entered) {
        super(terminal.executor());
        this.terminal = terminal;
        this.entered = entered;
        this.captcha = new CaptchaQuestion(terminal, this::sayTroubleOf);
    }

    public StringProperty phone() {
        return phone;
    }

    /** The six digits of the message. */
    public StringProperty code() {
        return code;
    }

    /** The picture to be read with the next try, where the server asks for one. */
    public CaptchaQuestion captcha() {
        return captcha;
    }

    /** Seconds until another code may be asked for; 0 for now. */
    public ReadOnlyIntegerProperty waiting() {
        return wait.getReadOnlyProperty();
    }

    /** Whether a code was asked for, so that it is to be typed next. */
    public ReadOnlyBooleanProperty sent() {
        return sent.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Missing>> missing() {
        return missing.getReadOnlyProperty();
    }

    /** Asks for a code; nothing happens while it is too soon for another. */
    public void sendCode() {
        if (busy().get() || wait.get() > 0 || lacks(phone, Missing.PHONE)) {
            return;
        }
        var wanted = new CodeWanted(terminal.settings().get().terminal(), phone.get().strip());
        run(() -> api().sendCode(wanted), outcome -> {
            sayTroubleOf(outcome);
            switch (outcome) {
                case Outcome.Done<CodeSent>(var way) -> {
                    say(Notice.success("staff.code-sent", Map.of("minutes", way.goodSeconds() / 60)));
                    countDown(way.againSeconds());
                    sent.set(true);
                }
                case Outcome.Refused<CodeSent>(var refusal) -> countDown(
                        Integer.parseInt(refusal.arguments().getOrDefault("seconds", "0")));
                default -> {
                }
            }
        });
    }

    /** Tries to sign in with the code; a second try while one is under way does nothing. */
    public void signIn() {
        if (busy().get() || lacks(phone, Missing.PHONE) || lacks(code, Missing.CODE)) {
            return;
        }
        if (captcha.missing()) {
            miss(Missing.DIGITS);
            return;
        }
        var settings = terminal.settings().get();
        var attempt = new PhoneSignIn(settings.terminal(), phone.get().strip(), code.get().strip(),
                settings.language(), captcha.answer(), Optional.empty());
        var sealed = new SealedSignIn(terminal.enrolled().seal());
        run(() -> sealed.signIn(attempt.who(), proof -> api().signIn(attempt.proved(proof))), outcome -> {
            if (outcome instanceof Outcome.Refused<SignedIn>(var refusal)) {
                if (!CaptchaQuestion.concerns(refusal.code())) {
                    code.set("");
                }
                captcha.refused(refusal.code());
            }
            answered(outcome, entered);
        });
    }

    @Override
    public void close() {
        tick.cancel();
        captcha.close();
        super.close();
    }

    private PhoneSignInApi api() {
        return terminal.apis().api(PhoneSignInApi.class);
    }

    private boolean lacks(StringProperty field, Missing what) {
        missing.set(Optional.empty());
        if (field.get().isBlank()) {
            miss(what);
        }
        return missing.get().isPresent();
    }

    private void miss(Missing what) {
        say(Notice.NONE);
        missing.set(Optional.of(what));
    }

    private void countDown(int seconds) {
        tick.cancel();
        wait.set(seconds);
        if (seconds > 0) {
            tick = executor().after(SECOND, () -> countDown(seconds - 1));
        }
    }
}
