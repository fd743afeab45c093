package org.counterfoil.server.refund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.LotBalance;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reads what is left of a member's money, by the transactions that brought it in. */
@Component
class RemainsReader {

    /** What a transaction brought in, whoever's it was: a lot that was transferred remembers where it came from. */
    private static final String ORIGINS = """
            select t.id, t.kind, t.business_date,
                   coalesce(sum(case when a.kind = 'PRINCIPAL' then p.amount else 0 end), 0) as paid,
                   coalesce(sum(case when a.kind = 'BONUS' then p.amount else 0 end), 0) as gift
              from ledger_tx t
              join posting p on p.tx_id = t.id and p.amount > 0 and p.asset = 'money'
              join account a on a.id = p.account_id and a.kind in ('PRINCIPAL', 'BONUS')
             where t.merchant_id = :merchant and t.id in (:origins)
             group by t.id, t.kind, t.business_date""";

    private final Accounts accounts;
    private final Places places;
    private final MerchantSql sql;

    RemainsReader(Accounts accounts, Places places, MerchantSql sql) {
        this.accounts = accounts;
        this.places = places;
        this.sql = sql;
    }

    /**
     * All that a member has.
     *
     * @param freePrincipal what of the account can be used, minor units
     * @param freeBonus     the same, with what is past its last day and only not yet written off
     */
    record Money(List<Remains> remains, long freePrincipal, long freeBonus) {

        long principal() {
            return remains.stream().mapToLong(Remains::principal).sum();
        }

        /** Whether something of it is held back for somebody else. */
        boolean reserved() {
            return freePrincipal < principal() || freeBonus < remains.stream().mapToLong(Remains::bonus).sum();
        }
    }

    private record Origin(long id, TransactionKind kind, LocalDate day, long paid, long gift) {}

    /** What is left of a member's money and not past its last day, by the day on which it came in. */
    Money of(long member) {
        var principal = AccountKey.principal(MerchantScope.current(), member);
        var bonus = AccountKey.bonus(MerchantScope.current(), member);
        var free = accounts.balances(List.of(principal, bonus));
        var paid = left(principal);
        var given = left(bonus);
        var origins = origins(Stream.concat(paid.keySet().stream(), given.keySet().stream()).distinct().toList());
        var remains = origins.values().stream().map(origin -> remains(origin,
                paid.getOrDefault(origin.id(), 0L), given.getOrDefault(origin.id(), 0L)))
                .sorted(Comparator.comparing(Remains::day).thenComparing(Remains::number)).toList();
        return new Money(remains, free.getFirst().available(), free.getLast().available());
    }

    private Map<Long, Long> left(AccountKey account) {
        var today = places.businessDate();
        return accounts.lots(account).stream().filter(lot -> lot.expires().filter(today::isAfter).isEmpty())
                .collect(Collectors.groupingBy(LotBalance::origin, TreeMap::new,
                        Collectors.summingLong(LotBalance::remaining)));
    }

    private Map<Long, Origin> origins(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.sql(ORIGINS).param("origins", ids).query((row, _) -> origin(row)).list().stream()
                        .collect(Collectors.toMap(Origin::id, Function.identity()));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(row.getLong("id"), TransactionKind.valueOf(row.getString("kind")),
                row.getObject("business_date", LocalDate.class), row.getLong("paid"), row.getLong("gift"));
    }

    private static Remains remains(Origin origin, long principal, long bonus) {
        return new Remains(TransactionNumber.of(origin.id(), origin.day()).text(), origin.kind(), origin.day(),
                origin.paid(), origin.gift(), principal, bonus);
    }
}
