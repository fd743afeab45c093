package org.counterfoil.client.staff;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.counterfoil.client.shared.connection.ConnectionState;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;

/** The sign-in page: whose desk this is, who wants in, and why not. What was typed outlives a change of language. */
public final class SignInViewModel extends ViewModel {

    private final TerminalScope terminal;
    private final SessionApi sessions;
    private final SealedSignIn sealed;
    private final Consumer<SignedIn> entered;
    private final Latest asked = new Latest();
    private final Latest pictured = new Latest();
    private final Subscription line;
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty digits = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Captcha>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean digitsNext;
    private final BooleanProperty remember = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<DeskState> desk = new ReadOnlyObjectWrapper<>(new DeskState.Asking());
    private final ReadOnlyObjectWrapper<Optional<Missing>> missing = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was left empty. */
    public enum Missing {
        LOGIN,
        PASSWORD,
        DIGITS
    }

    /** @param entered gets the session that was opened */
    public SignInViewModel(TerminalScope terminal, Consumer<SignedIn> entered) {
        super(terminal.executor());
        this.terminal = terminal;
        this.sessions = terminal.apis().api(SessionApi.class);
        this.sealed = new SealedSignIn(sessions, terminal.enrolled().seal());
        this.entered = entered;
        var known = terminal.settings().get().staff();
        login.set(known.orElse(""));
        remember.set(known.isPresent());
        line = terminal.connection().state().subscribe(this::lineChanged);
    }

    public StringProperty login() {
        return login;
    }

    public StringProperty password() {
        return password;
    }

    /** What was read off the picture. */
    public StringProperty digits() {
        return digits;
    }

    /** The picture to be read with the next try; empty until the server asks for it. */
    public ReadOnlyObjectProperty<Optional<Captcha>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Whether the staff number is to be filled in next time. */
    public BooleanProperty remember() {
        return remember;
    }

    public ReadOnlyObjectProperty<DeskState> desk() {
        return desk.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Missing>> missing() {
        return missing.getReadOnlyProperty();
    }

    /** Opens the page where this installation becomes another terminal; empty where that is not offered. */
    public Optional<Runnable> enrolAgain() {
        return terminal.enrolled().again();
    }

    /** Says why the operator is here again. */
    public void sessionExpired() {
        say(new Notice.Refusing(Refusal.of(RefusalCode.SESSION_EXPIRED)));
    }

    /** Asks whose desk this is. */
    public void askDesk() {
        desk.set(new DeskState.Asking());
        var number = terminal.settings().get().terminal();
        var token = asked.next();
        executor().call(() -> sessions.desk(number), outcome -> {
            if (token.current()) {
                desk.set(stateOf(outcome));
            }
        });
    }

    private static DeskState stateOf(Outcome<Desk> outcome) {
        return switch (outcome) {
            case Outcome.Done<Desk> done -> new DeskState.Known(done.value());
            case Outcome.Gone<Desk> gone -> new DeskState.Unreachable();
            case Outcome.Refused<Desk> refused -> new DeskState.Trouble(Notice.troubleOf(outcome));
            case Outcome.Fault<Desk> fault -> new DeskState.Trouble(Notice.troubleOf(outcome));
        };
    }

    /** Back on the line: whatever was not known can be asked again. */
    private void lineChanged(ConnectionState line) {
        if (line == ConnectionState.ONLINE && desk.get() instanceof DeskState.Unreachable) {
            say(Notice.NONE);
            askDesk();
        }
    }

    @Override
    public void close() {
        super.close();
        asked.drop();
        pictured.drop();
        line.unsubscribe();
    }

    /** Tries to sign in with what was typed; a second try while one is under way does nothing. */
    public void signIn() {
        if (busy().get()) {
            return;
        }
        missing.set(firstMissing());
        if (missing.get().isPresent()) {
            say(Notice.NONE);
            return;
        }
        var settings = terminal.settings().get();
        var first = SignIn.of(settings.terminal(), login.get().strip(), password.get(), settings.language());
        var attempt = picture.get().map(_ -> first.read(digits.get().strip())).orElse(first);
        run(() -> sealed.signIn(attempt), this::answered);
    }

    /** Asks for another picture; each is good for one try. */
    public void askPicture() {
        askPicture(true);
    }

    /** Whether the digits of the picture that has come are to be typed next, and not the password first. */
    public boolean digitsNext() {
        return digitsNext;
    }

    private void askPicture(boolean digitsAreNext) {
        digitsNext = digitsAreNext;
        digits.set("");
        var number = terminal.settings().get().terminal();
        var token = pictured.next();
        executor().call(() -> sessions.captcha(number), outcome -> {
            if (token.current()) {
                if (outcome instanceof Outcome.Done<Captcha> done) {
                    picture.set(Optional.of(done.value()));
                } else {
                    sayTroubleOf(outcome);
                }
            }
        });
    }

    private Optional<Missing> firstMissing() {
        if (login.get().isBlank()) {
            return Optional.of(Missing.LOGIN);
        }
        if (password.get().isEmpty()) {
            return Optional.of(Missing.PASSWORD);
        }
        return picture.get().isPresent() && digits.get().isBlank() ? Optional.of(Missing.DIGITS) : Optional.empty();
    }

    /** What is wrong is said when the fields are as they will be: the cursor goes where something is missing then. */
    private void answered(Outcome<SignedIn> outcome) {
        switch (outcome) {
            case Outcome.Done<SignedIn> done -> enter(done.value());
            case Outcome.Refused<SignedIn> refused -> refused(refused.refusal().code());
            case Outcome.Gone<SignedIn> gone -> desk.set(new DeskState.Unreachable());
            case Outcome.Fault<SignedIn> fault -> {
            }
        }
        sayTroubleOf(outcome);
    }

    /** A picture that was asked for says nothing against the password; whatever else does, its picture is used up. */
    private void refused(RefusalCode code) {
        var unread = code == RefusalCode.CAPTCHA_NEEDED || code == RefusalCode.CAPTCHA_WRONG;
        if (!unread) {
            password.set("");
        }
        if (unread || picture.get().isPresent()) {
            askPicture(unread);
        }
    }

    private void enter(SignedIn signedIn) {
        password.set("");
        var number = remember.get() ? Optional.of(login.get().strip()) : Optional.<String>empty();
        terminal.settings().set(terminal.settings().get().withStaff(number));
        entered.accept(signedIn);
    }
}
