package org.counterfoil.client.staff;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignedIn;

/** Between signing in with a one-time password and the day's work: a password that nobody else knows. */
public final class NewPasswordViewModel extends ViewModel {

    private final PasswordApi passwords;
    private final SessionApi sessions;
    private final Consumer<SignedIn> changed;
    private final StringProperty current = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Wanting>> wanting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What keeps it from being sent. */
    public enum Wanting {
        CURRENT,
        NEXT,
        AGAIN
    }

    /** @param changed gets the session as it is afterwards, with all that the role grants */
    public NewPasswordViewModel(SessionScope session, Consumer<SignedIn> changed) {
        super(session.terminal().executor());
        this.passwords = session.api(PasswordApi.class);
        this.sessions = session.api(SessionApi.class);
        this.changed = changed;
    }

    /** The one-time password, once more. */
    public StringProperty current() {
        return current;
    }

    public StringProperty next() {
        return next;
    }

    /** The same as {@link #next}, so that it can be typed again tomorrow. */
    public StringProperty again() {
        return again;
    }

    public ReadOnlyObjectProperty<Optional<Wanting>> wanting() {
        return wanting.getReadOnlyProperty();
    }

    /** Changes it; a second try while one is under way does nothing. */
    public void change() {
        if (busy().get()) {
            return;
        }
        wanting.set(firstWanting());
        if (wanting.get().isPresent()) {
            say(Notice.NONE);
            return;
        }
        var command = new ChangePassword(current.get(), next.get());
        run(() -> {
            passwords.change(command);
            return sessions.current();
        }, this::answered);
    }

    private Optional<Wanting> firstWanting() {
        if (current.get().isEmpty()) {
            return Optional.of(Wanting.CURRENT);
        }
        if (next.get().isEmpty()) {
            return Optional.of(Wanting.NEXT);
        }
        return again.get().equals(next.get()) ? Optional.empty() : Optional.of(Wanting.AGAIN);
    }

    private void answered(Outcome<SignedIn> outcome) {
        sayTroubleOf(outcome);
        if (outcome instanceof Outcome.Done<SignedIn> done) {
            changed.accept(done.value());
        }
    }
}
