package org.counterfoil.violators;

import org.springframework.modulith.Modulithic;

/** Where the modules of the violators are looked for. */
@Modulithic
public final class Violators {

    private Violators() {}
}
