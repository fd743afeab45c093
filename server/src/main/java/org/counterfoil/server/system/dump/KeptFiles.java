package org.counterfoil.server.system.dump;

/**
 * Files that belong to a database and lie beside it, as a backup has them.
 *
 * @param held      how many are in it
 * @param elsewhere how many the database names that were not on this server's disk, or not as they were written
 */
public record KeptFiles(int held, int elsewhere) {

    static final KeptFiles NONE = new KeptFiles(0, 0);
}
