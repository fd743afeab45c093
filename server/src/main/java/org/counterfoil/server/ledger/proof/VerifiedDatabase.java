package org.counterfoil.server.ledger.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Finds and opens the database that shall be verified; nothing is written to it. */
final class VerifiedDatabase {

    /** The database can't be verified; one sentence says why and what to do. */
    static final class UnavailableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnavailableException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    private static final String FILE = "counterfoil";
    private static final String PASSWORD = "COUNTERFOIL_DATABASE_PASSWORD";
    private static final String READ_ONLY = "jdbc:h2:file:%s;IFEXISTS=TRUE;ACCESS_MODE_DATA=r"
            + ";OPTIMIZE_REUSE_RESULTS=FALSE;CACHE_SIZE=262144";
    private static final String H2_IN_USE = "90020";
    private static final String TABLE_MISSING_H2 = "42S02";
    private static final String TABLE_MISSING_POSTGRES = "42P01";

    private final VerifyArguments.Verify wanted;
    private final Map<String, String> environment;

    VerifiedDatabase(VerifyArguments.Verify wanted, Map<String, String> environment) {
        this.wanted = wanted;
        this.environment = environment;
    }

    /** A source of connections that was tried. */
    DataSource open() throws UnavailableException {
        var source = new DriverManagerDataSource(url(), wanted.user(), password());
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from writer_slot").close();
            return source;
        } catch (SQLException failure) {
            throw new UnavailableException(sentence(failure), failure);
        }
    }

    private String url() throws UnavailableException {
        if (wanted.database().isPresent()) {
            return wanted.database().get();
        }
        var file = wanted.data().toAbsolutePath().normalize().resolve(FILE);
        if (!Files.exists(Path.of(file + ".mv.db"))) {
            throw new UnavailableException("there is no ledger in " + file.getParent()
                    + "; ./counterfoil demo makes one, --data DIR names another place", null);
        }
        return READ_ONLY.formatted(file);
    }

    private String password() throws UnavailableException {
        if (wanted.password().isEmpty()) {
            return environment.getOrDefault(PASSWORD, "");
        }
        try (var lines = Files.lines(wanted.password().get())) {
            return lines.findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new UnavailableException("the password file " + wanted.password().get() + " cannot be read",
                    unreadable);
        }
    }

    private String sentence(SQLException failure) {
        var place = wanted.database().orElseGet(() -> wanted.data().toString());
        return switch (String.valueOf(failure.getSQLState())) {
            case H2_IN_USE -> "the ledger in " + place + " is in use by a running server; stop it and try again";
            case TABLE_MISSING_H2, TABLE_MISSING_POSTGRES -> "there is no ledger in " + place;
            default -> place + " cannot be opened: " + failure.getMessage().lines().findFirst().orElse("");
        };
    }
}
