package org.counterfoil.trials.footprint;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.counterfoil.trials.shared.WrongArgumentException;

/**
 * Server and client as they were built.
 *
 * @param home the directory of the launcher
 */
record Programs(Path home) {

    static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

    /** As the launcher tells. */
    static Programs given() {
        var home = Path.of(System.getProperty("counterfoil.home", "")).toAbsolutePath();
        if (!Files.exists(home.resolve("client/target/counterfoil-client.jar"))) {
            throw new WrongArgumentException("nothing is built in " + home);
        }
        return new Programs(home);
    }

    /** The class path of {@code server} or {@code client}, in the order of the launcher's. */
    String classPath(String module) {
        var target = home.resolve(module).resolve("target");
        return target.resolve("counterfoil-" + module + ".jar") + File.pathSeparator
                + target.resolve("lib").resolve("*");
    }

    /** The client's class path, with the trials behind it. */
    String clientAtWork() {
        return classPath("client") + File.pathSeparator + home.resolve("trials/target/counterfoil-trials.jar");
    }
}
