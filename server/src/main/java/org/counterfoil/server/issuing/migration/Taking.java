package org.counterfoil.server.issuing.migration;

import java.util.List;
import java.util.stream.IntStream;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.server.card.IncomingCards;
import org.counterfoil.server.member.Arrivals;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.EntityIds;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.Migrations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes members in, with their cards and what they own, all of them in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Taking {

    private final Arrivals arrivals;
    private final IncomingCards cards;
    private final Migrations migrations;
    private final MemberHistory history;
    private final Rows rows;

    Taking(Arrivals arrivals, IncomingCards cards, Migrations migrations, MemberHistory history, Rows rows) {
        this.arrivals = arrivals;
        this.cards = cards;
        this.migrations = migrations;
        this.history = history;
        this.rows = rows;
    }

    /** What rows are made by. */
    @Component
    record Rows(MerchantSql sql, EntityIds ids, Places places) {}

    /** Ids for so many members. */
    public List<Long> ids(int count) {
        return List.of(rows.ids().next(count));
    }

    /** Each under the id of the same place; there may be more of these. */
    public void take(List<Accepted> members, List<Long> ids, Caller caller) {
        if (members.isEmpty()) {
            return;
        }
        var own = ids.subList(0, members.size());
        arrivals.enrol(caller, members.stream().map(Accepted::member).toList(), own);
        give(members, own, caller);
        var posted = migrations.post(IntStream.range(0, own.size())
                .mapToObj(at -> members.get(at).opening(own.get(at))).toList(), caller);
        link(members, own, posted);
    }

    private void give(List<Accepted> members, List<Long> ids, Caller caller) {
        var today = rows.places().businessDate();
        var with = IntStream.range(0, ids.size()).filter(at -> members.get(at).card().isPresent()).boxed().toList();
        cards.give(with.stream().map(at -> {
            var one = members.get(at);
            var card = one.card().orElseThrow();
            return new IncomingCards.Given(card.id(), ids.get(at),
                    card.lastDay(one.member().arrival().validUntil(), today), one.branch());
        }).toList());
        history.record(caller, with.stream().map(ids::get).toList(), with.stream().map(members::get)
                .map(one -> new MemberHistory.Entry(MemberEventKind.CARD_ACTIVATED, one.card().orElseThrow().number(),
                        CardStatus.NOT_ACTIVATED.name(), CardStatus.ACTIVE.name(), one.member().arrival().source()))
                .toList());
    }

    private void link(List<Accepted> members, List<Long> ids, List<Long> transactions) {
        rows.sql().sql("""
                insert into member_migration (member_id, merchant_id, transaction_id, card_id, card_version)
                select n.member, :merchant, n.tx, n.card, c.version
                from unnest(cast(:members as bigint array), cast(:transactions as bigint array),
                    cast(:cards as bigint array)) as n(member, tx, card)
                    left join card c on c.id = n.card""")
                .param("members", ids.toArray(Long[]::new)).param("transactions", transactions.toArray(Long[]::new))
                .param("cards", members.stream().map(one -> one.card().map(card -> card.id()).orElse(null))
                        .toArray(Long[]::new))
                .update();
    }
}
