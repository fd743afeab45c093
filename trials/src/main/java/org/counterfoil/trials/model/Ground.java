package org.counterfoil.trials.model;

import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * A fresh database with the schema of this version.
 *
 * @param end removes it
 */
record Ground(DataSource database, End end) implements AutoCloseable {

    /** Where fresh ones come from. */
    @FunctionalInterface
    interface Source {
        Ground fresh() throws SQLException;
    }

    /** What is to be done afterwards. */
    @FunctionalInterface
    interface End {
        void come() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        end.come();
    }
}
