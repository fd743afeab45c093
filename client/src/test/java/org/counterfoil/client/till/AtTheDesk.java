package org.counterfoil.client.till;

import java.nio.file.Path;

import org.counterfoil.client.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a desk in a window, at which somebody is signed in. */
abstract class AtTheDesk {

    @TempDir
    Path folder;
    SceneDesk desk;

    @BeforeEach
    void open() {
        Fx.start();
        desk = Fx.call(() -> new SceneDesk(folder));
    }

    @AfterEach
    void shut() {
        Fx.run(desk::close);
    }
}
