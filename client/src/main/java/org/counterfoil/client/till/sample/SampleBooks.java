package org.counterfoil.client.till.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.marketing.SaleCoupon;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** Cards with their balances, and what was transacted. */
final class SampleBooks {

    private final Map<String, MemberCard> cards = new LinkedHashMap<>();
    private final List<TransactionDetails> transactions = new ArrayList<>();
    private final Set<String> used = new HashSet<>(Set.of(SamplePeople.USED_COUPON));
    private int last = 126;

    SampleBooks() {
        SamplePeople.cards().forEach(card -> cards.put(card.number(), card));
    }

    /** By number, member number, or the visible end of the phone. */
    MemberCard find(String query) {
        return cards.values().stream()
                .filter(card -> card.number().equals(query) || card.member().number().equals(query)
                        || query.length() >= 11 && card.member().maskedPhone().endsWith(query.substring(7)))
                .findFirst().orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN).thrown());
    }

    /** Changes balances and writes the legs; refuses where too little is there. */
    List<Leg> move(String number, long principal, long bonus, long points) {
        var card = find(number);
        var was = card.balances();
        if (was.principal() + principal < 0 || was.bonus() + bonus < 0) {
            throw Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", was.money())
                    .with("missing", -principal - bonus - was.money()).thrown();
        }
        if (was.points() + points < 0) {
            throw Refusal.of(RefusalCode.POINTS_INSUFFICIENT, "available", was.points())
                    .with("missing", -points - was.points()).thrown();
        }
        var legs = new ArrayList<Leg>();
        leg(legs, "principal", number, "money", principal, was.principal());
        leg(legs, "bonus", number, "money", bonus, was.bonus());
        leg(legs, "points", number, "points", points, was.points());
        cards.put(number, new MemberCard(number, card.status(), card.expires(), card.member(),
                moved(was, principal, bonus, points), card.pinNeeded()));
        return legs;
    }

    /** A coupon that may be used in a sale that comes to {@code due} by the rules alone, minor units. */
    SaleCoupon coupon(String code, SaleContext context, long due) {
        if (used.contains(code)) {
            throw Refusal.of(RefusalCode.COUPON_USED).thrown();
        }
        var coupon = SamplePeople.coupons().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.COUPON_UNKNOWN, "coupon", code).thrown());
        coupon.terms().refusal(SamplePeople.TODAY, context, due).ifPresent(refusal -> {
            throw refusal.with("coupon", code).thrown();
        });
        return coupon;
    }

    /** The coupons that are part of a price are used. */
    void use(Priced priced) {
        priced.discounts().forEach(rule -> rule.coupon().ifPresent(used::add));
    }

    static Balances moved(Balances was, long principal, long bonus, long points) {
        return new Balances(was.principal() + principal, was.bonus() + bonus, was.points() + points, was.coupons(),
                was.counts(), was.bonusExpiring());
    }

    TransactionDetails write(Entry entry) {
        return write(entry, 0, Optional.empty());
    }

    /**
     * @param deducted minor units that it kept back for points that are spent
     * @param approver the second person, where one was needed
     */
    TransactionDetails write(Entry entry, long deducted, Optional<Approver> approver) {
        var number = "2026112120%010d".formatted(++last);
        var card = entry.card().map(this::find);
        long points = sum(entry.legs(), "points");
        var written = new TransactionDetails(number, entry.kind(), SamplePeople.NOW.plusSeconds(last - 127L),
                SamplePeople.TODAY, "南京东路店", "1873200001", "1 号台", "陈晓雯", "0127", entry.card().orElse(""),
                card.map(found -> found.member().name()).orElse(""),
                card.map(found -> found.member().level().name()).orElse(""), entry.lines(), entry.discounts(),
                entry.gross(), entry.net(), entry.tender(), entry.received(), points, sum(entry.legs(), "bonus"),
                entry.legs(), entry.remark(), entry.voids(), Optional.empty(), 0, deducted,
                Optional.empty(), approver);
        transactions.addFirst(written);
        return written;
    }

    TransactionDetails details(String wanted) {
        return transactions.stream()
                .filter(one -> one.number().equals(wanted) || wanted.length() >= 4 && one.number().endsWith(wanted))
                .findFirst().orElseThrow(() -> Refusal.of(RefusalCode.TRANSACTION_UNKNOWN).thrown());
    }

    void link(TransactionDetails voided, String by) {
        transactions.replaceAll(one -> one.number().equals(voided.number())
                ? new TransactionDetails(one.number(), one.kind(), one.recordedAt(), one.businessDate(), one.store(),
                        one.terminal(), one.terminalAlias(), one.operator(), one.operatorNumber(), one.card(),
                        one.member(), one.level(), one.lines(), one.discounts(), one.gross(), one.net(), one.tender(),
                        one.received(), one.points(), one.bonus(), one.legs(), one.remark(), one.voids(),
                        Optional.of(by), one.returned(), one.deducted(), one.operation(),
                        one.approver())
                : one);
    }

    List<TransactionDetails> all() {
        return List.copyOf(transactions);
    }

    /** What a transaction says beyond who and when. */
    record Entry(TransactionKind kind, Optional<String> card, List<PricedLine> lines, List<AppliedRule> discounts,
            long gross, long net, Tender tender, long received, List<Leg> legs, String remark,
            Optional<String> voids) {}

    private static long sum(List<Leg> legs, String account) {
        return legs.stream().filter(leg -> leg.account().equals(account)).mapToLong(Leg::amount).sum();
    }

    private static void leg(List<Leg> legs, String account, String card, String asset, long amount, long before) {
        if (amount != 0) {
            legs.add(new Leg(account, card, asset, amount, before, before + amount));
        }
    }
}
