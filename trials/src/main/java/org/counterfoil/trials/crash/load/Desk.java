package org.counterfoil.trials.crash.load;

import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.value.RequestKey;
import org.counterfoil.trials.server.Seat;

/**
 * One desk.
 *
 * @param line    how its requests go to the server
 * @param direct  how its answers are asked for again: the same session without whatever stands between
 * @param cashier who works there and nowhere else
 * @param spare   a terminal where nobody works, to try a password at
 */
public record Desk(Seat line, Seat direct, String cashier, String spare) implements AutoCloseable {

    /** Names a new request of this desk. */
    RequestKey key() {
        return direct.key();
    }

    /** Whether its cashier signs in with a password; refused where not. */
    public void signIn(String password) {
        direct.api(SessionApi.class).signIn(new SignIn(spare, cashier, password, Language.ZH_CN));
    }

    @Override
    public void close() {
        line.close();
        direct.close();
    }
}
