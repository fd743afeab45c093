package org.counterfoil.client.shared.job;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks by the window that the operating system has for it; it begins where the last file was kept. */
final class WindowFileChoice implements FileChoice {

    private final Supplier<Window> owner;
    private final String title;
    private Optional<File> folder = Optional.empty();

    WindowFileChoice(Supplier<Window> owner, String title) {
        this.owner = owner;
        this.title = title;
    }

    @Override
    public Optional<Path> place(String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.ifPresent(file -> folder = Optional.ofNullable(file.getParentFile()));
        return chosen.map(File::toPath);
    }
}
