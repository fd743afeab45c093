package org.counterfoil.client.shared.imports;

import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportView;

/** The rows of an import that were not carried out or not taken back, for who finds it among other work. */
public record BadRows(ImportApi imports, Texts texts) {

    /** Whether there are any. */
    public static boolean in(ImportView view) {
        return view.counts().bad() + view.counts().kept() > 0;
    }

    /** What their file is called, after the one that they came from. */
    public String name(ImportView view) {
        var dot = view.file().lastIndexOf('.');
        var stem = dot > 0 ? view.file().substring(0, dot) : view.file();
        return texts.get("imports.bad-rows-name", "list", stem.replaceAll("[\\\\/:*?\"<>|]", " "));
    }

    /** Keeps them, each with its reason; false where that can't be written. Not to be called on the UI thread. */
    public boolean keep(ImportView view, Path place) {
        try {
            new TroubleBook(imports, texts).write(view, place);
            return true;
        } catch (UncheckedIOException unwritable) {
            return false;
        }
    }
}
