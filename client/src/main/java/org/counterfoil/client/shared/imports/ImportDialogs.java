package org.counterfoil.client.shared.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for files of this machine. */
public interface ImportDialogs {

    /** The file to be imported; empty where the person takes none. */
    Optional<Path> open();

    /** Where a file is to be kept; empty where the person keeps it nowhere. */
    Optional<Path> keep(String name);
}
