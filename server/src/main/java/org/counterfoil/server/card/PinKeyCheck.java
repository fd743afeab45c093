package org.counterfoil.server.card;

import java.util.Optional;

import org.counterfoil.server.shared.settings.StartRefusedException;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets no server start whose PIN key is not the one that the database's PINs were made with: a copy without its key, or
 * a second node that made a key of its own. It would find every PIN wrong and lock card after card.
 */
@Component
@AcrossMerchants(because = "one key serves all merchants; each MAC is bound to its own")
class PinKeyCheck {

    PinKeyCheck(PinMacs macs, JdbcClient jdbc) {
        if (!kept(macs.checkValue(), jdbc).equals(macs.checkValue())) {
            throw new StartRefusedException("The key of the holders' PINs is not the one of this database.",
                    "Put the pin.key of the server that worked on it before into the data directory.");
        }
    }

    /** The first server on a database writes down what its key makes of the text. */
    private static String kept(String fresh, JdbcClient jdbc) {
        try {
            if (read(jdbc).isEmpty()) {
                jdbc.sql("insert into pin_key_check (id, check_value) values (1, ?)").param(fresh).update();
            }
        } catch (DuplicateKeyException anotherServerWasFirst) {
            // Its value counts.
        }
        return read(jdbc).orElseThrow();
    }

    private static Optional<String> read(JdbcClient jdbc) {
        return jdbc.sql("select check_value from pin_key_check where id = 1").query(String.class).optional();
    }
}
