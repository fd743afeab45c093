package org.counterfoil.client.shared.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.counterfoil.client.shared.text.Texts;

/** Asks by the windows that the operating system has for it; they begin where the last file was. */
final class WindowDialogs implements ImportDialogs {

    private final Supplier<Window> owner;
    private final Texts texts;
    private Optional<File> folder = Optional.empty();

    WindowDialogs(Supplier<Window> owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> open() {
        var chooser = chooser("imports.choose");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("imports.tables"),
                List.of("*.xlsx", "*.csv", "*.txt")));
        return chosen(chooser, open -> open.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> keep(String name) {
        var chooser = chooser("imports.keep");
        chooser.setInitialFileName(name);
        return chosen(chooser, open -> open.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(FileChooser chooser, Function<FileChooser, File> asking) {
        var chosen = Optional.ofNullable(asking.apply(chooser));
        chosen.ifPresent(file -> folder = Optional.ofNullable(file.getParentFile()));
        return chosen.map(File::toPath);
    }
}
