package org.counterfoil.server.member.level;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What transactions did to the points of who is on their other side, such as the main card of a team. */
@Component
class PointsOfTeams {

    private final MerchantSql sql;

    PointsOfTeams(MerchantSql sql) {
        this.sql = sql;
    }

    /** By transaction, smallest unit, debts of points included; those that did nothing of the kind are missing. */
    Map<Long, Long> points(Collection<Long> transactions) {
        return transactions.isEmpty()
                ? Map.of()
                : sql.sql("""
                        select p.tx_id, sum(p.amount) as points
                        from tx_counterparty o join posting p on p.tx_id = o.tx_id join account a on a.id = p.account_id
                        where o.merchant_id = :merchant and o.tx_id in (:ids) and a.owner = o.member_id
                            and a.kind in ('POINTS', 'POINTS_DEBT')
                        group by p.tx_id""").param("ids", List.copyOf(transactions))
                        .query((row, _) -> Map.entry(row.getLong("tx_id"), row.getLong("points"))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
