package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.CountBalance;
import org.counterfoil.common.member.Expiring;
import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.LotBalance;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member owns, as the ledger has it. */
@Component
public class MemberBalances {

    private static final int SOON = 30;

    private final Accounts accounts;
    private final CountServices services;
    private final HeldCoupons coupons;
    private final Places places;

    MemberBalances(Accounts accounts, CountServices services, HeldCoupons coupons, Places places) {
        this.accounts = accounts;
        this.services = services;
        this.coupons = coupons;
        this.places = places;
    }

    /** What the member could use at any store now. */
    @Transactional(readOnly = true)
    public Balances of(long member) {
        var merchant = MerchantScope.current();
        var bonus = AccountKey.bonus(merchant, member);
        var held = accounts.balances(List.of(AccountKey.principal(merchant, member), bonus,
                AccountKey.points(merchant, member)));
        return new Balances(held.get(0).available(), held.get(1).available(), held.get(2).available(),
                coupons.of(member), counts(merchant, member), expiring(accounts.lots(bonus)));
    }

    /** Money, in minor units, and points of one member. */
    public record Held(long principal, long bonus, long points) {}

    /** What several members could use at any store now, by one question for all of them. */
    @Transactional(readOnly = true)
    public Map<Long, Held> of(Collection<Long> members) {
        var merchant = MerchantScope.current();
        var owners = members.stream().distinct().toList();
        var found = accounts.balances(owners.stream().flatMap(member -> Stream.of(
                AccountKey.principal(merchant, member), AccountKey.bonus(merchant, member),
                AccountKey.points(merchant, member))).toList());
        var held = new HashMap<Long, Held>();
        for (var place = 0; place < owners.size(); place++) {
            var three = found.subList(3 * place, 3 * place + 3);
            held.put(owners.get(place),
                    new Held(three.get(0).available(), three.get(1).available(), three.get(2).available()));
        }
        return held;
    }

    private List<CountBalance> counts(long merchant, long member) {
        var held = accounts.of(merchant, member, AccountKind.COUNTS).stream()
                .filter(account -> account.available() > 0).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var names = services.names();
        return held.stream().map(account -> {
            var service = Assets.serviceOf(account.account().asset());
            return new CountBalance(service, names.getOrDefault(service, service), account.available(),
                    firstEnd(account));
        }).sorted(Comparator.comparing(CountBalance::service)).toList();
    }

    private Optional<LocalDate> firstEnd(AccountBalance account) {
        return accounts.lots(account.account()).stream().map(LotBalance::expires).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<Expiring> expiring(List<LotBalance> lots) {
        var until = places.businessDate().plusDays(SOON);
        var ending = lots.stream().filter(lot -> lot.expires().filter(day -> !day.isAfter(until)).isPresent())
                .toList();
        return ending.stream().map(LotBalance::expires).flatMap(Optional::stream).min(Comparator.naturalOrder())
                .map(first -> new Expiring(ending.stream().mapToLong(LotBalance::remaining).sum(), first));
    }
}
