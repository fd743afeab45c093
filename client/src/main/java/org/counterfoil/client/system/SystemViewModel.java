package org.counterfoil.client.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.system.KeyApi;
import org.counterfoil.common.system.KeyKind;
import org.counterfoil.common.system.KeyVersion;
import org.counterfoil.common.system.SystemApi;
import org.counterfoil.common.system.SystemDetails;

/** How the server fares and which keys it has, as it was when it was last asked. */
final class SystemViewModel extends ViewModel {

    private final SessionScope session;
    private final SystemApi system;
    private final KeyApi keys;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was answered. */
    record Seen(SystemDetails details, List<KeyVersion> keys) {

        Seen {
            keys = List.copyOf(keys);
        }
    }

    SystemViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        system = session.api(SystemApi.class);
        keys = session.api(KeyApi.class);
    }

    ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    boolean mayTurn() {
        return session.may(Permission.SYSTEM, Access.WRITE);
    }

    void refresh() {
        ask(() -> new Seen(system.details(), keys.list()), outcome -> answered(outcome, now -> seen.set(
                Optional.of(now))));
    }

    /** Puts a new key in the place of the current one. */
    void turn(KeyKind kind) {
        run(() -> new Seen(system.details(), keys.turn(kind)), outcome -> answered(outcome, now -> {
            seen.set(Optional.of(now));
            say(Notice.success("system.turned." + kind.key(), Map.of()));
        }));
    }
}
