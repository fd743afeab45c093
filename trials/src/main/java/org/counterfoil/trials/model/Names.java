package org.counterfoil.trials.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.QuotaKind;

/** The ledger's accounts by the names of the model. */
final class Names {

    /** The one service whose uses are counted. */
    static final String SERVICE = "wash";
    private static final long CASH = 1;
    private static final int MOST = 3;
    private static final long FIRST_MEMBER = 101;
    private static final long FIRST_CARD = 501;
    private static final long FIRST_COUPON = 901;

    private final long merchant;
    private final Map<AccountKey, String> names = new LinkedHashMap<>();

    Names(long merchant) {
        this.merchant = merchant;
        for (var i = 0; i < MOST; i++) {
            for (var pot : Pot.values()) {
                names.put(pot(i, pot), pot.of(i));
            }
            names.put(debt(i), "D" + i);
            names.put(coupon(i), "C" + i);
        }
        for (var kind : QuotaKind.values()) {
            names.put(kind.of(merchant, Desk.STORE), Quotas.name(kind));
        }
        names.put(AccountKey.due(merchant, Desk.STORE, Desk.ELSEWHERE), "E");
        names.put(till(), "T");
        names.put(AccountKey.house(merchant, AccountKind.POINTS_KEPT, 0, Assets.POINTS), "KP");
        names.put(AccountKey.house(merchant, AccountKind.POINTS_KEPT, 0, Assets.MONEY), "KM");
    }

    static long member(int place) {
        return FIRST_MEMBER + place;
    }

    AccountKey pot(int member, Pot pot) {
        return switch (pot) {
            case PRINCIPAL -> AccountKey.principal(merchant, member(member));
            case BONUS -> AccountKey.bonus(merchant, member(member));
            case POINTS -> AccountKey.points(merchant, member(member));
            case COUNTS -> AccountKey.counts(merchant, member(member), SERVICE);
        };
    }

    AccountKey debt(int member) {
        return AccountKey.pointsDebt(merchant, member(member));
    }

    AccountKey card(int member) {
        return AccountKey.card(merchant, FIRST_CARD + member);
    }

    AccountKey coupon(int place) {
        return AccountKey.coupon(merchant, FIRST_COUPON + place);
    }

    AccountKey till() {
        return AccountKey.house(merchant, AccountKind.TENDER, CASH, Assets.MONEY);
    }

    /** The store's gate. */
    AccountKey store() {
        return AccountKey.store(merchant, Desk.STORE);
    }

    /** Every account that the model knows. */
    Map<AccountKey, String> all() {
        return names;
    }

    /** The model's name of an account, all shards of a quota under one; empty for the house's others. */
    Optional<String> of(AccountKey key) {
        return Optional.ofNullable(names.get(key.kind().isSharded() ? key.in(0) : key));
    }
}
