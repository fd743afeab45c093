package org.counterfoil.client.shared.scope;

import java.time.Clock;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.counterfoil.client.shared.connection.Apis;
import org.counterfoil.client.shared.connection.Connection;
import org.counterfoil.client.shared.seal.Enrolled;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.ui.UiExecutor;

/** Lives as long as the client runs: the line, the devices, open sales. A change of operator does not touch it. */
public final class TerminalScope extends Scope {

    private final Clock clock;
    private final UiExecutor executor;
    private final Apis apis;
    private final Bearer bearer;
    private final Connection connection;
    private final Enrolled enrolled;
    private final ObjectProperty<Settings> settings;
    private final ObservableList<Light> lights = FXCollections.observableArrayList();

    /**
     * @param settings kept by whoever listens to {@link #settings()}
     * @param bearer   the token that {@code apis} sends
     */
    public TerminalScope(Settings settings, Clock clock, UiExecutor executor, Apis apis, Bearer bearer,
            Connection connection, Enrolled enrolled) {
        this.enrolled = enrolled;
        this.settings = new SimpleObjectProperty<>(settings);
        this.clock = clock;
        this.executor = executor;
        this.apis = apis;
        this.bearer = bearer;
        this.connection = connection;
    }

    public Clock clock() {
        return clock;
    }

    public UiExecutor executor() {
        return executor;
    }

    public Apis apis() {
        return apis;
    }

    public Connection connection() {
        return connection;
    }

    /** By what the server knows this installation. */
    public Enrolled enrolled() {
        return enrolled;
    }

    /** Set it to change a setting. */
    public ObjectProperty<Settings> settings() {
        return settings;
    }

    /** The devices' lights, in the order in which they are shown. */
    public ObservableList<Light> lights() {
        return lights;
    }

    /** Shows a device's light, in its place where it has one. */
    public void light(Light light) {
        executor.onUi(() -> {
            for (int i = 0; i < lights.size(); i++) {
                if (lights.get(i).device().equals(light.device())) {
                    lights.set(i, light);
                    return;
                }
            }
            lights.add(light);
        });
    }

    Consumer<String> bearer() {
        return bearer::set;
    }
}
