package org.counterfoil.server.value.transaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.common.value.RowMore;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.shared.approval.Approver;

/** Composes what people see of a transaction. */
final class TransactionView {

    private static final Set<AccountKind> POINTS = Set.of(AccountKind.POINTS, AccountKind.POINTS_DEBT);
    private static final Set<AccountKind> BONUS = Set.of(AccountKind.BONUS);

    private TransactionView() {}

    /** The transaction, whole, with what it kept back for spent points in minor units. */
    static TransactionDetails details(StoredTransaction tx, List<MemberLeg> legs, long deducted) {
        var body = tx.body();
        return new TransactionDetails(tx.number(), tx.kind(), tx.recordedAt(), tx.businessDate(), body.store(),
                body.terminal(), body.terminalAlias(), body.operator(), body.operatorNumber(), body.card(),
                body.member(), body.level(), body.lines(), body.discounts(), tx.gross(), tx.net(), tx.tender(),
                body.received(), change(tx, legs, POINTS), change(tx, legs, BONUS), visible(body, legs),
                body.remark(), tx.reverses(), tx.voidedBy(), tx.returned(), deducted, body.operation(),
                body.approver());
    }

    /** The answer of the request that made it: nothing can have become of it yet. */
    static TransactionDetails firstAnswer(StoredTransaction tx, List<MemberLeg> legs, long deducted) {
        return details(new StoredTransaction(tx.id(), tx.number(), tx.kind(), tx.recordedAt(), tx.businessDate(),
                tx.store(), tx.operator(), tx.card(), tx.member(), tx.counterparty(), tx.gross(), tx.net(), tx.points(),
                tx.tender(), tx.body(), tx.reverses(), Optional.empty(), 0), legs, deducted);
    }

    /** One line of a list of this card: of a transfer seen from its side; a sale of a team is the sub-card's. */
    static TransactionRow row(StoredTransaction tx, List<MemberLeg> legs, long card,
            Map<Long, MemberStatus> statuses) {
        return tx.receivedBy(card) && tx.body().lines().isEmpty()
                ? row(tx, tx.body().parties().getLast(), -tx.points(), true, legs, statuses)
                : row(tx, legs, statuses);
    }

    /**
     * One line of the list.
     *
     * @param statuses what members are by now, by their ids
     */
    static TransactionRow row(StoredTransaction tx, List<MemberLeg> legs, Map<Long, MemberStatus> statuses) {
        return row(tx, tx.body().holder(), tx.points(), false, legs, statuses);
    }

    private static TransactionRow row(StoredTransaction tx, TransactionBody.Party party, long points,
            boolean received, List<MemberLeg> legs, Map<Long, MemberStatus> statuses) {
        var body = tx.body();
        return new TransactionRow(tx.number(), tx.kind(), tx.recordedAt(), body.store(), body.terminal(),
                body.operator(), party.card(), party.name(), tx.gross(), tx.net(),
                Priced.couponPart(body.discounts()), points, tx.tender(), tx.voidedBy().isPresent(), received,
                body.remark(), body.operation(),
                more(tx, party, legs, Optional.ofNullable(statuses.get(party.member()))));
    }

    private static RowMore more(StoredTransaction tx, TransactionBody.Party party, List<MemberLeg> legs,
            Optional<MemberStatus> status) {
        var body = tx.body();
        return new RowMore(tx.businessDate(), body.operatorNumber(), body.terminalAlias(), body.level(),
                body.lines().stream().map(PricedLine::line).filter(line -> !line.code().isBlank())
                        .map(line -> line.quantity() == 1 ? line.code() : line.code() + " \u00d7 " + line.quantity())
                        .toList(),
                body.approver().map(Approver::realName).orElse(""), tx.reverses(), tx.voidedBy(),
                MemberLeg.merged(legs).stream().filter(leg -> leg.account().kind() != AccountKind.COUPON
                        && leg.account().owner() == party.member()).map(leg -> leg.under(party.card())).toList(),
                status);
    }

    private static long change(StoredTransaction tx, List<MemberLeg> legs, Set<AccountKind> kinds) {
        return legs.stream().filter(leg -> kinds.contains(leg.account().kind()))
                .filter(leg -> tx.member().filter(member -> member == leg.account().owner()).isPresent())
                .mapToLong(MemberLeg::amount).sum();
    }

    private static List<Leg> visible(TransactionBody body, List<MemberLeg> legs) {
        return MemberLeg.merged(legs).stream().map(leg -> leg.under(body.parties().stream()
                .filter(party -> party.member() == leg.account().owner()).findFirst()
                .map(TransactionBody.Party::card).orElse(body.card()))).toList();
    }
}
