package org.counterfoil.common.system;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server that answered, and the database that it shares with its other nodes.
 *
 * @param version    of the program; {@code unpacked} where it does not run from its package
 * @param java       the version of the JVM
 * @param started    when this node was up
 * @param lastBackup the newest one that was proved
 * @param archive    old lines of all merchants' operator logs
 */
public record SystemDetails(String version, String java, Instant started, Database database, List<Node> nodes,
        Jobs jobs, Room memory, Room disk, Optional<BackupRow> lastBackup, Archive archive) {

    public SystemDetails {
        nodes = List.copyOf(nodes);
    }

    /**
     * @param product  with its version
     * @param bytes    of all its data and indexes on disk
     * @param schema   the last migration: its number and what it is about
     * @param migrated when that was run
     */
    public record Database(String product, long bytes, String schema, Instant migrated) {}

    /**
     * A server that works on the database.
     *
     * @param seen when it was last heard of, by the database's clock; a node that can't share it is just there
     * @param own  the one that answered
     */
    public record Node(String id, Instant seen, boolean own) {}

    /** Background jobs of all merchants that wait and run, and tasks that failed when they were last tried. */
    public record Jobs(long waiting, long running, long failing) {}

    /**
     * Files that lines of operator logs were moved to.
     *
     * @param last when the newest of them was written
     */
    public record Archive(long files, long lines, Optional<Instant> last) {}

    /** Bytes taken and bytes there are. */
    public record Room(long taken, long all) {}
}
