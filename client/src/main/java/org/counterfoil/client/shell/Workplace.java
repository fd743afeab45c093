package org.counterfoil.client.shell;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.control.EditMenu;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.hint.Hints;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.screen.Routes;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shell.desk.DeskShell;
import org.counterfoil.client.shell.office.HomeRoute;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.staff.LockViewModel;
import org.counterfoil.client.staff.NewPasswordView;
import org.counterfoil.client.staff.NewPasswordViewModel;
import org.counterfoil.client.staff.SignInView;
import org.counterfoil.client.staff.SignInViewModel;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignedIn;

/** One scene for the whole day: from sign-in to the shell of whoever signed in, from screen to screen, and back. */
public final class Workplace implements Leaving, AutoCloseable {

    private final TerminalScope terminal;
    private final Routes routes;
    private final Function<SignedIn, Route> starts;
    private final Scene scene = new Scene(new Region());
    private final ScreenLock lock = new ScreenLock(scene, this::begin);
    private Optional<SignInViewModel> signIn = Optional.empty();
    private Optional<NewPasswordViewModel> newPassword = Optional.empty();
    private Optional<SessionScope> session = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Open> open = Optional.empty();

    /** @param starts the screen that a session begins with */
    public Workplace(TerminalScope terminal, Routes routes, Function<SignedIn, Route> starts) {
        this.terminal = terminal;
        this.routes = routes;
        this.starts = starts;
        terminal.settings().get().theme().applyTo(scene);
        KeysAtOnce.in(scene);
        EditMenu.in(scene, this::texts);
        terminal.connection().onExpired(this::expired);
        openSignIn();
    }

    public Scene scene() {
        return scene;
    }

    /** The sign-in page while it is shown. */
    public Optional<SignInViewModel> signInPage() {
        return signIn;
    }

    /** The page that asks for a password of one's own, while it is shown. */
    public Optional<NewPasswordViewModel> newPasswordPage() {
        return newPassword;
    }

    /** The page that covers a desk that is locked, while it does. */
    public Optional<LockViewModel> lockPage() {
        return lock.page();
    }

    /** The session while somebody is signed in. */
    public Optional<SessionScope> session() {
        return session;
    }

    /** The screen that is shown in a shell. */
    public Optional<Screen> screen() {
        return open.map(Open::screen);
    }

    @Override
    public void theme(Theme theme) {
        terminal.settings().set(terminal.settings().get().withTheme(theme));
        theme.applyTo(scene);
    }

    @Override
    public void signOut() {
        session.ifPresent(leaving -> {
            var sessions = leaving.api(SessionApi.class);
            terminal.executor().call(() -> {
                sessions.signOut();
                return true;
            }, (Outcome<Boolean> outcome) -> leave());
        });
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void start() {
        session.ifPresent(here -> go(starts.apply(here.signedIn())));
    }

    @Override
    public void go(Route route) {
        var here = session.orElseThrow();
        var frame = shell.orElseThrow();
        closeScreen();
        var scope = new ScreenScope(here, frame.overlays(), this::go);
        var screen = routes.open(route, scope);
        open = Optional.of(new Open(scope, screen));
        frame.show(screen);
        if (frame instanceof OfficeShell office) {
            routes.entries().stream().filter(entry -> entry.route().getClass() == route.getClass()).findFirst()
                    .ifPresent(office::mark);
        }
    }

    @Override
    public void close() {
        endSession();
        lock.close();
        signIn.ifPresent(SignInViewModel::close);
    }

    // ---- sign-in

    private void openSignIn() {
        var model = new SignInViewModel(terminal, this::enter);
        signIn = Optional.of(model);
        showSignIn(model);
        model.askDesk();
    }

    private void showSignIn(SignInViewModel model) {
        var texts = texts();
        var view = new SignInView(model, texts, this::speak);
        show(new RegisterCorner(view, model, terminal, texts));
        view.placeFocus();
    }

    /** Of whoever works there; of the terminal while nobody does. */
    private Texts texts() {
        return session.map(SessionScope::texts).orElseGet(() -> Texts.of(terminal.settings().get().language()));
    }

    /** The page is built anew; what was typed stays in its view model. */
    private void speak(Language language) {
        terminal.settings().set(terminal.settings().get().withLanguage(language));
        signIn.ifPresent(this::showSignIn);
    }

    private void enter(SignedIn signedIn) {
        signIn.ifPresent(SignInViewModel::close);
        signIn = Optional.empty();
        begin(signedIn);
    }

    private void begin(SignedIn signedIn) {
        endSession();
        var here = new SessionScope(terminal, signedIn);
        session = Optional.of(here);
        if (signedIn.passwordDue()) {
            askForPassword(here);
        } else {
            work(here);
        }
    }

    /** Nothing else is open to a one-time password. */
    private void askForPassword(SessionScope here) {
        var model = new NewPasswordViewModel(here, this::begin);
        newPassword = Optional.of(model);
        var view = new NewPasswordView(here, model, this::signOut);
        show(view);
        view.placeFocus();
    }

    private void work(SessionScope here) {
        var frame = frame(here);
        shell = Optional.of(frame);
        show(frame.node());
        start();
        lock.arm(here);
        var hints = Hints.of(here);
        hints.on(HintTopic.SESSION_ENDED, () -> askWhyEnded(here));
        hints.follow();
    }

    private Shell frame(SessionScope here) {
        if (here.signedIn().desk().type() == TerminalType.FRONT_DESK) {
            return new DeskShell(here, this);
        }
        var entries = routes.entries().stream().filter(entry -> offers(here, entry)).toList();
        return new OfficeShell(here, entries, this);
    }

    /** Those who run merchants have no takings to come home to. */
    private static boolean offers(SessionScope here, Entry entry) {
        var home = entry.route() instanceof HomeRoute && here.may(Permission.MERCHANTS, Access.READ);
        return !home && entry.appears(needed -> here.may(needed, Access.READ));
    }

    // ---- leaving

    private void expired() {
        if (session.isPresent()) {
            ended(Refusal.of(RefusalCode.SESSION_EXPIRED));
        }
    }

    /** A hint says only that something is over; what it is, the next call is told. */
    private void askWhyEnded(SessionScope here) {
        terminal.executor().call(() -> here.api(SessionApi.class).current(), outcome -> {
            if (outcome instanceof Outcome.Refused<SignedIn>(var why) && session.filter(here::equals).isPresent()) {
                ended(why);
            }
        });
    }

    private void ended(Refusal why) {
        if (lock.page().isPresent()) {
            lock.page().ifPresent(LockViewModel::sessionEnded);
        } else {
            leave();
            signIn.ifPresent(page -> page.sessionEnded(why));
        }
    }

    private void leave() {
        if (session.isPresent()) {
            endSession();
            openSignIn();
        }
    }

    private void endSession() {
        lock.disarm();
        newPassword.ifPresent(NewPasswordViewModel::close);
        newPassword = Optional.empty();
        closeScreen();
        shell.ifPresent(Shell::close);
        shell = Optional.empty();
        session.ifPresent(SessionScope::close);
        session = Optional.empty();
    }

    private void closeScreen() {
        open.ifPresent(Open::close);
        open = Optional.empty();
    }

    private void show(Parent root) {
        scene.setRoot(root);
    }

    private record Open(ScreenScope scope, Screen screen) {

        void close() {
            screen.close();
            scope.close();
        }
    }
}
