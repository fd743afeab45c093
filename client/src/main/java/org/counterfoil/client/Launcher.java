package org.counterfoil.client;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.Application;

import org.counterfoil.client.device.setup.DeskDevices;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.settings.SettingsFile;

/**
 * Starts the client. It is no Application itself: a main class that extends Application refuses to start from the
 * class path.
 */
public final class Launcher {

    private static final int WRONG_USE = 2;

    private Launcher() {}

    /** Opens the window, or answers on the terminal: help with exit code 0, a wrong argument in one line with 2. */
    public static void main(String[] arguments) {
        var code = answer(List.of(arguments), System.out, System.err);
        if (code.isPresent()) {
            System.exit(code.get());
        }
        Application.launch(CounterfoilClient.class, arguments);
    }

    static Optional<Integer> answer(List<String> arguments, PrintStream out, PrintStream errors) {
        if (CommandLine.asksHelp(arguments)) {
            out.print(CommandLine.help());
            return Optional.of(0);
        }
        try {
            DeskDevices.of(settings(arguments).devices());
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            errors.println("counterfoil client: " + wrong.getMessage());
            return Optional.of(WRONG_USE);
        }
    }

    /** The settings on disk with those of the command line over them. */
    public static Settings settings(List<String> arguments) {
        try {
            return Settings.of(CommandLine.over(file().read(), arguments));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("the settings can't be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static SettingsFile file() {
        return new SettingsFile(SettingsFile.usualPath(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))));
    }
}
