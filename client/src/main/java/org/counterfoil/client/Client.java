package org.counterfoil.client;

import java.nio.file.Path;
import java.time.Clock;

import org.counterfoil.client.device.setup.DeskDevices;
import org.counterfoil.client.device.setup.DeviceReports;
import org.counterfoil.client.shared.connection.Connection;
import org.counterfoil.client.shared.connection.Remote;
import org.counterfoil.client.shared.scope.Bearer;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.seal.Enrolled;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shell.Workplace;
import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.staff.SessionApi;

/** The client put together: a line to one server, a terminal, and the workplace in front of it. */
public final class Client implements AutoCloseable {

    private final TerminalScope terminal;
    private final Workplace workplace;

    /**
     * Must be made on the UI thread; nothing is shown until the workplace's scene is put in a window.
     *
     * @param data the folder for what must survive a crash
     */
    public Client(Settings settings, Clock clock, UiExecutor executor, Path data) {
        this(settings, clock, executor, data, Enrolled.NOT);
    }

    /** The same of an installation that the server knows by its key. */
    Client(Settings settings, Clock clock, UiExecutor executor, Path data, Enrolled enrolled) {
        var bearer = new Bearer();
        var line = new Line(settings, bearer, executor);
        terminal = new TerminalScope(settings, clock, executor, line.remote, bearer, line.connection, enrolled);
        terminal.own(executor);
        terminal.own(line.remote);
        terminal.own(line.connection);
        terminal.settings().subscribe(now -> line.spoken = now);
        terminal.lights().subscribe(() -> line.devices = devices());
        line.devices = devices();
        workplace = new Workplace(terminal, Features.routes(data), Features::start);
    }

    public TerminalScope terminal() {
        return terminal;
    }

    public Workplace workplace() {
        return workplace;
    }

    private String devices() {
        return DeviceReport.line(DeviceReports.of(DeskDevices.of(terminal.settings().get().devices()),
                terminal.lights()));
    }

    @Override
    public void close() {
        workplace.close();
        terminal.close();
    }

    /** The connection watches the remote, and knocks through it. */
    private static final class Line {

        private final Remote remote;
        private final Connection connection;
        private volatile Settings spoken;
        private volatile String devices = "";

        Line(Settings settings, Bearer bearer, UiExecutor executor) {
            spoken = settings;
            connection = new Connection(executor, this::knock);
            remote = new Remote(settings.server(), bearer::token, () -> spoken.language(),
                    () -> devices, connection);
        }

        private void knock() {
            remote.api(SessionApi.class).desk(spoken.terminal());
        }
    }
}
