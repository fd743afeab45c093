package org.counterfoil.common.system;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A backup.
 *
 * @param askedBy      staff number and name; empty where it was made by the clock
 * @param node         the server on whose disk the file lies; empty before it is begun
 * @param transactions of the ledger in it, once it was proved
 * @param findings     how often its ledger contradicts itself; empty before it was proved
 * @param fault        what finds the reason in the server's log; empty where there is none
 */
public record BackupRow(UUID id, BackupState state, Instant asked, Optional<Instant> ended, String askedBy,
        String node, Progress progress, Written written, long transactions, Optional<Integer> findings, String fault) {

    /** So many rows of so many, of the step that it is at. */
    public record Progress(long done, long total) {}

    /**
     * The file.
     *
     * @param path     on the disk of the server; empty before it is begun
     * @param digest   SHA-256 in hexadecimal digits; empty before it is whole
     * @param archived files of the operator log's old lines
     * @param removed  it was one of more than are kept
     */
    public record Written(String path, long bytes, String digest, long rows, Archived archived, boolean removed) {}

    /** So many files are in it; others are not, since they lie on the disks of other servers or are not whole. */
    public record Archived(int held, int elsewhere) {}
}
