package org.counterfoil.client;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.seal.Enrolled;
import org.counterfoil.client.shared.seal.KeyFile;
import org.counterfoil.client.shared.seal.Seal;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.settings.SettingsFile;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.staff.enrolment.EnrolTerminalView;
import org.counterfoil.client.staff.enrolment.EnrolTerminalViewModel;
import org.counterfoil.client.staff.enrolment.NewServer;
import org.counterfoil.common.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands in the window: where this installation knows no number of a terminal, the page that ties it to one; then
 * the client at that terminal. To be used on the UI thread.
 */
public final class Frontage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Frontage.class);

    private final Machine machine;
    private final KeyFile keys;
    private final Consumer<Scene> window;
    private Settings settings;
    private Optional<Client> client = Optional.empty();
    private Optional<Page> page = Optional.empty();

    /**
     * Where it all runs.
     *
     * @param executors a fresh one for each line to a server
     * @param file      where settings and key are kept
     * @param name      what the machine calls itself
     */
    public record Machine(Clock clock, Supplier<UiExecutor> executors, SettingsFile file, Supplier<String> name,
            NewServer servers) {}

    /** The page while this installation becomes a terminal. */
    private record Page(EnrolTerminalViewModel model, UiExecutor executor) {

        void close() {
            model.close();
            executor.close();
        }
    }

    /** @param window shows what is handed to it */
    public Frontage(Settings settings, Machine machine, Consumer<Scene> window) {
        this.settings = settings;
        this.machine = machine;
        this.keys = new KeyFile(machine.file().directory());
        this.window = window;
    }

    /** Shows the page, or the client. */
    public void open() {
        if (settings.terminal().isEmpty()) {
            enrol();
        } else {
            work();
        }
    }

    /** The client while this installation is a terminal. */
    public Optional<Client> client() {
        return client;
    }

    @Override
    public void close() {
        client.ifPresent(Client::close);
        client = Optional.empty();
        page.ifPresent(Page::close);
        page = Optional.empty();
    }

    private void work() {
        var terminal = settings.terminal();
        var seal = keys.bound(terminal).map(key -> new Seal(terminal, key, machine.clock()));
        close();
        var fresh = new Client(settings, machine.clock(), machine.executors().get(), machine.file().directory(),
                new Enrolled(seal, Optional.of(this::enrol)));
        client = Optional.of(fresh);
        fresh.terminal().settings().subscribe((_, now) -> keep(now));
        window.accept(fresh.workplace().scene());
    }

    private void enrol() {
        close();
        var executor = machine.executors().get();
        var model = new EnrolTerminalViewModel(executor, machine.servers(), keys, machine.name().get(),
                this::enrolled);
        page = Optional.of(new Page(model, executor));
        model.server().set(settings.server().uri().toString());
        var scene = new Scene(new Region());
        settings.theme().applyTo(scene);
        KeysAtOnce.in(scene);
        show(model, scene);
        window.accept(scene);
    }

    private void show(EnrolTerminalViewModel model, Scene scene) {
        Optional<Runnable> leave = settings.terminal().isEmpty() ? Optional.empty() : Optional.of(this::work);
        var view = new EnrolTerminalView(model, Texts.of(settings.language()), language -> {
            speak(language);
            show(model, scene);
        }, leave);
        scene.setRoot(view);
        view.placeFocus();
    }

    private void speak(Language language) {
        keep(settings.withLanguage(language));
    }

    private void enrolled(ServerAddress server) {
        keep(settings.enrolledAs(server, page.orElseThrow().model().terminal().get().strip()));
        work();
    }

    private void keep(Settings now) {
        try {
            machine.file().keep(settings, now);
        } catch (IOException unwritable) {
            LOG.warn("the settings could not be kept", unwritable);
        }
        settings = now;
    }
}
