package org.counterfoil.trials.house;

import java.nio.file.Path;
import java.util.List;

import org.counterfoil.server.CounterfoilServer;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.trials.database.TrialDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;

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
        var application = new SpringApplicationBuilder(CounterfoilServer.class)
                .properties("logging.config=classpath:org/counterfoil/trials/logback.xml");
        var arguments = new java.util.ArrayList<>(List.of("--counterfoil.data=" + data, "--counterfoil.port=0",
                "--counterfoil.bind=127.0.0.1", "--counterfoil.sign-in.hash-rounds=4"));
        if (database instanceof TrialDatabase.Postgres postgres) {
            arguments.addAll(List.of("--counterfoil.database.url=" + postgres.url(),
                    "--counterfoil.database.user=" + postgres.user(),
                    "--counterfoil.database.password=" + postgres.password()));
        }
        try (var context = application.run(arguments.toArray(String[]::new))) {
            return MerchantScope.call(Founding.idOf(CODE), () -> HouseFounding.in(context).found(CODE, size));
        }
    }
}
