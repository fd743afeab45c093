package org.counterfoil.client.staff;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LockApi;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.staff.Unlock;

/**
 * A desk that is locked: its operator's password opens it, another's number and password take it over. The session goes
 * on underneath; where the server has ended it meanwhile, both sign in.
 */
public final class LockViewModel extends ViewModel {

    private final SessionScope session;
    private final Runnable opened;
    private final Consumer<SignedIn> handedOver;
    private final CaptchaQuestion captcha;
    private final StringProperty number;
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Missing>> missing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean ended;

    /** What was left empty. */
    public enum Missing {
        NUMBER,
        PASSWORD,
        DIGITS
    }

    /**
     * @param opened     runs when the operator is back
     * @param handedOver gets the session of whoever takes over, or the operator's next one
     */
    public LockViewModel(SessionScope session, Runnable opened, Consumer<SignedIn> handedOver) {
        super(session.terminal().executor());
        this.session = session;
        this.opened = opened;
        this.handedOver = handedOver;
        this.captcha = new CaptchaQuestion(session.terminal(), this::sayTroubleOf);
        this.number = new SimpleStringProperty(session.signedIn().operator().staffNumber());
    }

    /** The staff number; at first that of whoever locked. */
    public StringProperty number() {
        return number;
    }

    public StringProperty password() {
        return password;
    }

    /** The picture to be read with the next try, where the server asks for one. */
    public CaptchaQuestion captcha() {
        return captcha;
    }

    public ReadOnlyObjectProperty<Optional<Missing>> missing() {
        return missing.getReadOnlyProperty();
    }

    /** Whether the number that stands there is that of whoever locked. */
    public boolean isOwn() {
        return number.get().strip().equalsIgnoreCase(session.signedIn().operator().staffNumber());
    }

    /** The server has ended the session below; signing in opens another one. */
    public void sessionEnded() {
        ended = true;
    }

    /** Tries with what was typed; a second try while one is under way does nothing. */
    public void enter() {
        if (busy().get()) {
            return;
        }
        missing.set(firstMissing());
        if (missing.get().isPresent()) {
            say(Notice.NONE);
        } else if (isOwn() && !ended) {
            var attempt = new Unlock(password.get());
            run(() -> {
                session.api(LockApi.class).open(attempt);
                return true;
            }, outcome -> answered(outcome, _ -> opened.run()));
        } else {
            signIn();
        }
    }

    @Override
    public void close() {
        captcha.close();
        super.close();
    }

    private void signIn() {
        var settings = session.terminal().settings().get();
        var first = SignIn.of(settings.terminal(), number.get().strip(), password.get(), settings.language());
        var attempt = captcha.answer().map(first::read).orElse(first);
        Function<SignIn, SignedIn> door = ended
                ? session.api(SessionApi.class)::signIn
                : session.api(LockApi.class)::handOver;
        var sealed = new SealedSignIn(session.terminal().enrolled().seal());
        run(() -> sealed.signIn(attempt.login(), proof -> door.apply(attempt.proved(proof))),
                outcome -> answered(outcome, handedOver));
    }

    /** The session may have ended without anybody having noticed: the same is tried once more by signing in. */
    @Override
    protected <T> void answered(Outcome<T> outcome, Consumer<T> then) {
        if (outcome instanceof Outcome.Refused<T>(var refusal)) {
            if (refusal.code() == RefusalCode.SESSION_EXPIRED) {
                ended = true;
                signIn();
                return;
            }
            if (!CaptchaQuestion.concerns(refusal.code())) {
                password.set("");
            }
            captcha.refused(refusal.code());
        }
        super.answered(outcome, then);
    }

    private Optional<Missing> firstMissing() {
        if (number.get().isBlank()) {
            return Optional.of(Missing.NUMBER);
        }
        if (password.get().isEmpty()) {
            return Optional.of(Missing.PASSWORD);
        }
        return captcha.missing() && !(isOwn() && !ended) ? Optional.of(Missing.DIGITS) : Optional.empty();
    }
}
