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
    private final Subscription line;
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final CaptchaQuestion captcha;
    private final PhoneSignInViewModel phone;
    private final BooleanProperty byPhone = new SimpleBooleanProperty();
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
        this.sealed = new SealedSignIn(terminal.enrolled().seal());
        this.entered = entered;
        this.captcha = new CaptchaQuestion(terminal, this::sayTroubleOf);
        this.phone = new PhoneSignInViewModel(terminal, entered);
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

    /** The picture to be read with the next try, where the server asks for one. */
    public CaptchaQuestion captcha() {
        return captcha;
    }

    /** The other way in. */
    public PhoneSignInViewModel phone() {
        return phone;
    }

    /** Whether that way is shown. */
    public BooleanProperty byPhone() {
        return byPhone;
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

    /** Says why nobody is signed in any more. */
    public void sessionEnded(Refusal why) {
        say(new Notice.Refusing(why));
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
        captcha.close();
        phone.close();
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
        var attempt = captcha.answer().map(first::read).orElse(first);
        run(() -> sealed.signIn(attempt.login(), proof -> sessions.signIn(attempt.proved(proof))), this::answered);
    }

    private Optional<Missing> firstMissing() {
        if (login.get().isBlank()) {
            return Optional.of(Missing.LOGIN);
        }
        if (password.get().isEmpty()) {
            return Optional.of(Missing.PASSWORD);
        }
        return captcha.missing() ? Optional.of(Missing.DIGITS) : Optional.empty();
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
        if (!CaptchaQuestion.concerns(code)) {
            password.set("");
        }
        captcha.refused(code);
    }

    private void enter(SignedIn signedIn) {
        password.set("");
        var number = remember.get() ? Optional.of(login.get().strip()) : Optional.<String>empty();
        terminal.settings().set(terminal.settings().get().withStaff(number));
        entered.accept(signedIn);
    }
}
