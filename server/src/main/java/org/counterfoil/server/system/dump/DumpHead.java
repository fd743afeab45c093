package org.counterfoil.server.system.dump;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param schema   the last migration of the database
 * @param database H2 or PostgreSQL
 * @param rows     of all tables
 * @param files    that come next; in the first form there are none
 */
public record DumpHead(String schema, String database, Instant at, long rows, KeptFiles files) {

    /** The first line of every file; another number is another form. */
    static final String FIRST_LINE = "counterfoil backup 2\n";
    /** The form before, which had no files. */
    static final String FIRST_FORM = "counterfoil backup 1\n";

    void write(DataOutput out) throws IOException {
        out.write(FIRST_LINE.getBytes(StandardCharsets.US_ASCII));
        out.writeUTF(schema);
        out.writeUTF(database);
        out.writeUTF(at.toString());
        out.writeLong(rows);
        out.writeInt(files.held());
        out.writeInt(files.elsewhere());
    }

    /** Nothing where something else begins there. */
    static Optional<DumpHead> read(DataInputStream in) throws IOException {
        return switch (new String(in.readNBytes(FIRST_LINE.length()), StandardCharsets.US_ASCII)) {
            case FIRST_LINE -> Optional.of(read(in, true));
            case FIRST_FORM -> Optional.of(read(in, false));
            default -> Optional.empty();
        };
    }

    private static DumpHead read(DataInputStream in, boolean counted) throws IOException {
        return new DumpHead(in.readUTF(), in.readUTF(), Instant.parse(in.readUTF()), in.readLong(),
                counted ? new KeptFiles(in.readInt(), in.readInt()) : KeptFiles.NONE);
    }
}
