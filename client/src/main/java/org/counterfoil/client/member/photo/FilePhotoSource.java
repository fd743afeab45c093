package org.counterfoil.client.member.photo;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.counterfoil.client.shared.text.Texts;

/** A picture that lies on the machine. */
final class FilePhotoSource implements PhotoSource {

    private final Texts texts;

    FilePhotoSource(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "file";
    }

    @Override
    public String icon() {
        return "folder_open";
    }

    @Override
    public Optional<Supplier<Path>> ask(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("photo.from.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("photo.pictures"), "*.jpg",
                "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath).map(file -> () -> file);
    }
}
