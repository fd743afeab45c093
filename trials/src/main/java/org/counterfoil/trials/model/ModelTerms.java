package org.counterfoil.trials.model;

import java.nio.file.Path;

/**
 * What is to be run.
 *
 * @param length    operations of each sequence
 * @param database  as on the command line
 * @param directory where a failing sequence is written
 */
record ModelTerms(long seed, long sequences, int length, int nodes, String database, Path directory) {

    /** The options that tell where it runs. */
    String where() {
        return " --database " + database + " --nodes " + nodes;
    }
}
