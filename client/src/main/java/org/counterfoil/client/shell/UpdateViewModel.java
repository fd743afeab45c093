package org.counterfoil.client.shell;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.system.ClientUpdate;
import org.counterfoil.common.system.UpdateApi;

/** Whether the server is of a newer version than this client; who can't be told now is told another time. */
final class UpdateViewModel extends ViewModel {

    private final ReadOnlyObjectWrapper<Optional<String>> newer = new ReadOnlyObjectWrapper<>(Optional.empty());

    UpdateViewModel(SessionScope session) {
        super(session.terminal().executor());
        ask(() -> session.api(UpdateApi.class).mine(), outcome -> {
            if (outcome instanceof Outcome.Done<ClientUpdate>(var update)) {
                newer.set(update.newer());
            }
        });
    }

    /** The version that there is. */
    ReadOnlyObjectProperty<Optional<String>> newer() {
        return newer.getReadOnlyProperty();
    }
}
