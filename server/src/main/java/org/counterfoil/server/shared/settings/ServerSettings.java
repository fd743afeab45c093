package org.counterfoil.server.shared.settings;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a server is told from outside; every part is a property {@code counterfoil.…}.
 *
 * @param data      the directory of keys, logs and, where no database is named, the embedded database
 * @param bind      the address to listen on
 * @param plainHttp speak HTTP without TLS; refused unless {@code bind} is a loopback address
 */
@ConfigurationProperties("counterfoil")
public record ServerSettings(Path data, @DefaultValue("0.0.0.0") String bind, @DefaultValue("false") boolean plainHttp,
        @DefaultValue Database database, @DefaultValue SignInRules signIn, @DefaultValue PinRules pin,
        @DefaultValue Terminals terminals) {

    /**
     * Where the data is.
     *
     * @param url         JDBC URL of a PostgreSQL; empty for the embedded database in the data directory
     * @param ownerUser     the role that owns the tables and changes them when the server is updated; empty where
     *                      {@code user} does. Of PostgreSQL alone
     * @param connections how many connections are held open at most, 4 to 200
     * @param patience     how long a call waits for a connection before it is refused as busy
     */
    public record Database(@DefaultValue("") String url, @DefaultValue("sa") String user,
            @DefaultValue("") String password, @DefaultValue("") String ownerUser,
            @DefaultValue("") String ownerPassword, @DefaultValue("16") int connections,
            @DefaultValue("5s") Duration patience) {

        public Database {
            if (connections < 4 || connections > 200) {
                throw new StartRefusedException("counterfoil.database.connections must be 4 to 200.",
                        "Leave it out for 16.");
            }
        }

        /** Whether the data lies in the embedded database. */
        public boolean embedded() {
            return url.isBlank();
        }

        /** Whether the tables belong to a role that is not the server's own. */
        public boolean ownedByAnother() {
            return !embedded() && !ownerUser.isBlank();
        }

        /** Without the passwords. */
        @Override
        public String toString() {
            return "Database[url=" + url + ", user=" + user + "]";
        }
    }

    /**
     * How people sign in.
     *
     * @param tries      wrong passwords before the account, the terminal or the address that they come from is locked
     * @param captchaAfter wrong passwords before digits are to be read off a picture with every try
     * @param byAddress  whether addresses are locked; not where a balancer stands before the server and hides them
     * @param lock       for how long
     * @param idle       a session ends after so long without a call
     * @param hashRounds bcrypt's cost, 4 to 16: every step doubles the work of a guess
     */
    public record SignInRules(@DefaultValue("5") int tries, @DefaultValue("2") int captchaAfter,
            @DefaultValue("true") boolean byAddress,
            @DefaultValue("15m") Duration lock,
            @DefaultValue("30m") Duration idle, @DefaultValue("10") int hashRounds) {}

    /** How holders' PINs are guarded: so many wrong ones lock a card's PIN. */
    public record PinRules(@DefaultValue("5") int tries) {}

    /**
     * Which terminals people sign in at.
     *
     * @param bound whether they must be tied to an installation
     */
    public record Terminals(@DefaultValue("required") Bound bound) {

        /** What holds for a terminal that is tied to no installation; one that is needs its key, whatever holds. */
        public enum Bound {
            /** Nobody signs in there; but at a merchant's back office, as long as none of its terminals is bound. */
            REQUIRED,
            /** Whoever has a password signs in there, from wherever. */
            ALLOWED
        }
    }
}
