package org.counterfoil.server.system.dump;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param schema   the last migration of the database
 * @param database H2 or PostgreSQL
 * @param rows     of all tables
 */
public record DumpHead(String schema, String database, Instant at, long rows) {

    /** The first line of every file; another number is another form. */
    static final String FIRST_LINE = "counterfoil backup 1\n";

    void write(DataOutput out) throws IOException {
        out.writeUTF(schema);
        out.writeUTF(database);
        out.writeUTF(at.toString());
        out.writeLong(rows);
    }

    static DumpHead read(DataInput in) throws IOException {
        return new DumpHead(in.readUTF(), in.readUTF(), Instant.parse(in.readUTF()), in.readLong());
    }
}
