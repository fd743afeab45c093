package org.counterfoil.server.value.transaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Makes lines of a list of transactions, with what else is told beside them, a page at a time. */
@Component
class TransactionRows {

    private static final Set<AccountKind> STORED = Set.of(AccountKind.PRINCIPAL, AccountKind.BONUS);

    private final TransactionReader reader;
    private final AnsweredRequests answers;
    private final MerchantSql sql;
    private final Places places;

    TransactionRows(TransactionReader reader, AnsweredRequests answers, MerchantSql sql, Places places) {
        this.reader = reader;
        this.answers = answers;
        this.sql = sql;
        this.places = places;
    }

    /** @param card whose list it is; empty for a list of all */
    List<TransactionRow> of(List<StoredTransaction> page, Optional<Long> card) {
        var legs = legs(page.stream().map(StoredTransaction::id).toList());
        var statuses = statuses(page);
        return page.stream().map(tx -> {
            var own = legs.getOrDefault(tx.id(), List.of());
            return card.map(id -> TransactionView.row(tx, own, id, statuses))
                    .orElseGet(() -> TransactionView.row(tx, own, statuses));
        }).toList();
    }

    /** What each did; of stored value also what stood in the part that it left alone. */
    private Map<Long, List<MemberLeg>> legs(Collection<Long> ids) {
        var touched = new HashMap<>(reader.legs(ids));
        var halves = touched.entrySet().stream().filter(entry -> isHalf(entry.getValue())).map(Map.Entry::getKey)
                .toList();
        if (!halves.isEmpty()) {
            answers.posted(halves).forEach(posted -> touched.computeIfPresent(posted.id(),
                    (_, legs) -> Stream.concat(legs.stream(), leftAlone(posted)).distinct().toList()));
        }
        return touched;
    }

    /** Whether it moved one part of stored value alone. */
    private static boolean isHalf(List<MemberLeg> legs) {
        return legs.stream().map(leg -> leg.account().kind()).filter(STORED::contains).distinct().count() == 1;
    }

    private static Stream<MemberLeg> leftAlone(PostedTransaction posted) {
        return MemberLeg.of(posted.untouched()).stream().filter(leg -> STORED.contains(leg.account().kind()));
    }

    private Map<Long, MemberStatus> statuses(List<StoredTransaction> page) {
        var members = page.stream().flatMap(tx -> tx.body().parties().stream())
                .map(TransactionBody.Party::member).filter(id -> id != 0).collect(Collectors.toSet());
        if (members.isEmpty()) {
            return Map.of();
        }
        var today = places.businessDate();
        return sql.sql("select id, status, valid_until from member where merchant_id = :merchant and id in (:members)")
                .param("members", members)
                .query((row, _) -> Map.entry(row.getLong("id"), MemberFacts.on(
                        MemberStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)), today)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
