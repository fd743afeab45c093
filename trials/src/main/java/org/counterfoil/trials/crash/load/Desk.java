package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.stream.IntStream;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Line;

/**
 * One desk.
 *
 * @param lines   how it reaches the server
 * @param cashier who works there and nowhere else
 * @param spare   a terminal where nobody works, to try a password at
 */
public record Desk(Lines lines, String cashier, String spare) implements AutoCloseable {

    /**
     * Ways to the server.
     *
     * @param work   how requests go
     * @param direct how answers are asked for again: the same session without whatever stands between
     */
    public record Lines(Line work, Line direct) {}

    /** Signs somebody in. */
    @FunctionalInterface
    public interface SignsIn {

        /** The lines of the desk at this place, from 0. */
        Lines at(int place, String terminal, String cashier);
    }

    /** So many desks of a house, each with its cashier. */
    public static List<Desk> all(TrialHouse house, int count, SignsIn signsIn) {
        return IntStream.range(0, count).mapToObj(place -> {
            var cashier = house.cashiers().get(place);
            return new Desk(signsIn.at(place, house.desks().get(place), cashier), cashier, house.desks().getLast());
        }).toList();
    }

    /** How its requests go to the server. */
    Line line() {
        return lines.work();
    }

    /** The line that nothing stands in. */
    public Line direct() {
        return lines.direct();
    }

    /** Names a new request of this desk. */
    RequestKey key() {
        return direct().key();
    }

    /** Whether its cashier signs in with a password; refused where not. */
    public void signIn(String password) {
        direct().api(SessionApi.class).signIn(SignIn.of(spare, cashier, password, Language.ZH_CN));
    }

    @Override
    public void close() {
        line().close();
        direct().close();
    }
}
