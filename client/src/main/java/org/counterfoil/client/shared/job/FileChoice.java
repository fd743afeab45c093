package org.counterfoil.client.shared.job;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person where a file is to be kept. */
@FunctionalInterface
public interface FileChoice {

    /** @return empty where the person keeps it nowhere */
    Optional<Path> place(String name);
}
