package org.counterfoil.server.system.dump;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/** The types that columns have, each with one form in a file. */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
enum ValueType {
    WHOLE("bigint", "int8", "bigserial", "integer", "int4", "smallint", "int2") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            out.writeLong(((Number) value).longValue());
        }

        @Override
        Object read(DataInput in) throws IOException {
            return in.readLong();
        }
    },
    TRUTH("boolean", "bool") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        Object read(DataInput in) throws IOException {
            return in.readBoolean();
        }
    },
    TEXT("character varying", "varchar", "text") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            writeOctets(((String) value).getBytes(StandardCharsets.UTF_8), out);
        }

        @Override
        Object read(DataInput in) throws IOException {
            return new String(readOctets(in), StandardCharsets.UTF_8);
        }
    },
    OCTETS("bytea", "binary varying", "varbinary", "binary large object") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            writeOctets((byte[]) value, out);
        }

        @Override
        Object read(DataInput in) throws IOException {
            return readOctets(in);
        }

        @Override
        Object from(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }
    },
    DAY("date") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            out.writeLong(((LocalDate) value).toEpochDay());
        }

        @Override
        Object read(DataInput in) throws IOException {
            return LocalDate.ofEpochDay(in.readLong());
        }

        @Override
        Object from(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }
    },
    MOMENT("timestamp with time zone", "timestamptz") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            var at = ((OffsetDateTime) value).toInstant();
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
        }

        @Override
        Object read(DataInput in) throws IOException {
            return Instant.ofEpochSecond(in.readLong(), in.readInt()).atOffset(ZoneOffset.UTC);
        }

        @Override
        Object from(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class);
        }
    },
    UNIQUE("uuid") {
        @Override
        void write(Object value, DataOutput out) throws IOException {
            out.writeLong(((UUID) value).getMostSignificantBits());
            out.writeLong(((UUID) value).getLeastSignificantBits());
        }

        @Override
        Object read(DataInput in) throws IOException {
            return new UUID(in.readLong(), in.readLong());
        }
    };

    /** Longer than any value that the server writes: a file that says so is damaged. */
    private static final int LONGEST = 256 << 20;

    private final Set<String> names;

    ValueType(String... names) {
        this.names = Set.of(names);
    }

    /** The type that a database calls so. */
    static ValueType of(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.names.contains(plain)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no form is known for values of the type " + name));
    }

    abstract void write(Object value, DataOutput out) throws IOException;

    abstract Object read(DataInput in) throws IOException;

    Object from(ResultSet row, int column) throws SQLException {
        return row.getObject(column);
    }

    /** Writes one column of a row. */
    void copy(ResultSet row, int column, DataOutput out) throws SQLException, IOException {
        var value = from(row, column);
        out.writeBoolean(value != null);
        if (value != null) {
            write(value, out);
        }
    }

    /** Reads it into a statement. */
    void copy(DataInput in, PreparedStatement statement, int place) throws SQLException, IOException {
        statement.setObject(place, in.readBoolean() ? read(in) : null);
    }

    private static void writeOctets(byte[] octets, DataOutput out) throws IOException {
        out.writeInt(octets.length);
        out.write(octets);
    }

    private static byte[] readOctets(DataInput in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a value of " + length + " bytes");
        }
        var octets = new byte[length];
        in.readFully(octets);
        return octets;
    }
}
