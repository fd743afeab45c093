package org.counterfoil.violators.util;

/** Has nothing to say for itself. */
final class Leftovers {

    private Leftovers() {}
}
