package org.counterfoil.trials.house;

import java.nio.file.Path;
import java.util.List;

import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.server.ServerInProcess;

/**
 * A merchant with one store, desks, cashiers and cards, as a trial finds it on a database that nobody else uses.
 *
 * @param merchant its id
 * @param desks    numbers of front-desk terminals
 * @param cashiers staff numbers of operators who may do everything
 * @param cards    numbers of active cards without money on them, every fourth one with the PIN {@link #PIN}
 * @param blanks   numbers of produced cards that were not activated
 * @param coupons  codes of coupons worth {@link #COUPON_WORTH} that anybody may hand in
 */
public record TrialHouse(long merchant, long store, List<String> desks, List<String> cashiers, List<String> cards,
        List<String> blanks, List<String> coupons) {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";
    /** The PIN of the cards that have one. */
    public static final String PIN = "1234";

    /** What a coupon takes off a sale, minor units. */
    public static final long COUPON_WORTH = 5_00;

    private static final String CODE = "4711";

    public TrialHouse {
        desks = List.copyOf(desks);
        cashiers = List.copyOf(cashiers);
        cards = List.copyOf(cards);
        blanks = List.copyOf(blanks);
        coupons = List.copyOf(coupons);
    }

    /** How much of everything. */
    public record Size(int desks, int cashiers, int cards, int blanks, int coupons) {

        /** Without coupons. */
        public Size(int desks, int cashiers, int cards, int blanks) {
            this(desks, cashiers, cards, blanks, 0);
        }
    }

    /** Whether the card of this place in {@link #cards} asks for the PIN. */
    public static boolean hasPin(int place) {
        return place % 4 == 3;
    }

    /** Founds it with the server's own use cases, on a server that is gone again when this returns. */
    public static TrialHouse found(TrialDatabase database, Path data, Size size) {
        try (var server = ServerInProcess.start(database, data)) {
            return found(server, size);
        }
    }

    /** Founds it on a server that goes on running. */
    public static TrialHouse found(ServerInProcess server, Size size) {
        return MerchantScope.call(Founding.idOf(CODE), () -> HouseFounding.in(server.context()).found(CODE, size));
    }
}
