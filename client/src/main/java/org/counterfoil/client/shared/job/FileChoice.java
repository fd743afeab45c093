package org.counterfoil.client.shared.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.stage.Window;

/** Asks a person where a file is to be kept. */
@FunctionalInterface
public interface FileChoice {

    /** @return empty where the person keeps it nowhere */
    Optional<Path> place(String name);

    /** Asks by the window that the operating system has for it. */
    static FileChoice ofWindow(Supplier<Window> owner, String title) {
        return new WindowFileChoice(owner, title);
    }
}
