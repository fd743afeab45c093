package org.counterfoil.server.system.dump;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/**
 * The files that old lines of the operator log were moved to, as far as they lie on this server's disk: another one may
 * have those that it has moved.
 */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
record FilesBeside(Path folder, List<KeptFile> here, int elsewhere) {

    private static final String NAMED = "select m.code || '/' || a.file, a.digest, a.bytes from log_archive a"
            + " join merchant m on m.id = a.merchant_id order by 1";

    FilesBeside {
        here = List.copyOf(here);
    }

    /** Those that the database names at the moment that the connection sees; one of an old version names none. */
    static FilesBeside of(Connection connection, Path folder) throws IOException, SQLException {
        var here = new ArrayList<KeptFile>();
        var elsewhere = 0;
        for (var file : named(connection)) {
            if (file.isWhole(folder)) {
                here.add(file);
            } else {
                elsewhere++;
            }
        }
        return new FilesBeside(folder, here, elsewhere);
    }

    KeptFiles counted() {
        return new KeptFiles(here.size(), elsewhere);
    }

    void pack(DataOutputStream out) throws IOException {
        for (var file : here) {
            file.pack(folder, out);
        }
    }

    private static List<KeptFile> named(Connection connection) throws SQLException {
        if (!DumpSchema.tableNames(connection).contains("log_archive")) {
            return List.of();
        }
        var named = new ArrayList<KeptFile>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(NAMED)) {
            while (rows.next()) {
                named.add(new KeptFile(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        }
        return named;
    }
}
