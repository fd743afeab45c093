package org.counterfoil.common.receipt;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** Gathers what a receipt may say about one transaction. */
final class FactsOfTransaction {

    private static final String PRINCIPAL = "principal";
    private static final String BONUS = "bonus";
    private static final String POINTS = "points";
    private static final String COUNTED = "count:";
    private static final int FULL_RATE = 100;

    private final ReceiptSource source;
    private final TransactionDetails transaction;
    private final ReceiptLabels labels;
    private final ReceiptFacts facts;
    private final Figures figures;

    private FactsOfTransaction(ReceiptSource source, ReceiptLabels labels) {
        this.source = source;
        this.transaction = source.transaction();
        this.labels = labels;
        this.facts = new ReceiptFacts(transaction.kind());
        this.figures = new Figures(source.desk().currency());
    }

    static ReceiptFacts of(ReceiptSource source, ReceiptLabels labels) {
        var gathered = new FactsOfTransaction(source, labels);
        gathered.head();
        gathered.marks();
        gathered.effect();
        gathered.balances();
        return gathered.facts;
    }

    private void head() {
        facts.put(Fact.MERCHANT, source.desk().merchantName())
                .put(Fact.HOTLINE, source.desk().hotline())
                .put(Fact.STORE, transaction.store())
                .put(Fact.TERMINAL, transaction.terminal())
                .put(Fact.ALIAS, transaction.terminalAlias())
                .put(Fact.OPERATOR, transaction.operator())
                .put(Fact.OPERATOR_NUMBER, transaction.operatorNumber())
                .put(Fact.KIND, labels.kind(transaction.nameKey()))
                .put(Fact.NUMBER, transaction.number())
                .put(Fact.TIME, date("time").format(transaction.recordedAt().atZone(source.zone())))
                .put(Fact.BUSINESS_DATE, date("date").format(transaction.businessDate()))
                .put(Fact.CARD, MaskedCard.of(transaction.card()))
                .put(Fact.MEMBER, transaction.member())
                .put(Fact.LEVEL, transaction.level())
                .put(Fact.REMARK, transaction.remark().strip());
    }

    private DateTimeFormatter date(String format) {
        return DateTimeFormatter.ofPattern(labels.text("format." + format), Locale.ROOT);
    }

    private void marks() {
        if (source.copy() > 0) {
            facts.put(Fact.COPY, labels.filled("copy", Integer.toString(source.copy())));
        }
        transaction.voidedBy().ifPresent(number -> facts.put(Fact.VOIDED_BY, labels.filled("voided-by", number)));
        transaction.voids().ifPresent(number -> facts.put(Fact.VOIDS, number));
        money(Fact.RETURNED, transaction.returned());
    }

    private void effect() {
        switch (transaction.kind()) {
            case SPEND, CASH_SALE -> sale();
            case RECHARGE -> recharge();
            case CARD_DEPOSIT, CARD_FEE -> deposit();
            case POINTS_SPEND -> facts.put(Fact.POINTS_SPENT, Figures.whole(Math.abs(transaction.points())));
            case COUNT_ADD, COUNT_USE -> counts();
            case TRANSFER -> transfer();
            case VOID -> takenBack(Fact.VOIDED);
            case GOODS_RETURN -> takenBack(Fact.REFUNDED);
            case CASH_OUT -> cashOut();
            case ADJUSTMENT, COUPON_ISSUE, MIGRATION, MERGE, EXPIRY, CARD_OPERATION, QUOTA_GRANT, RESERVATION,
                    BALANCE_QUERY ->
                movements();
        }
    }

    private void sale() {
        lines();
        facts.put(Fact.PAID, figures.total(transaction.net()));
        if (transaction.kind() == org.counterfoil.common.ledger.TransactionKind.CASH_SALE) {
            tendered();
        } else {
            money(Fact.PRINCIPAL_USED, -used(PRINCIPAL));
            money(Fact.BONUS_USED, -used(BONUS));
        }
        counts();
        team(Fact.TEAM_PAID);
    }

    /** Whoever paid: a sub-card's sale may be paid by the team. */
    private long used(String account) {
        return transaction.legs().stream().filter(leg -> leg.account().equals(account)).mapToLong(Leg::amount)
                .reduce(0, Math::addExact);
    }

    /** What a sale of a sub-card did at the main card; what is left there is not the sub-card's to read. */
    private void team(Fact money) {
        var others = transaction.lines().isEmpty()
                ? List.<Leg>of()
                : transaction.legs().stream().filter(leg -> leg.amount() != 0 && !leg.card().equals(transaction.card()))
                        .toList();
        others.stream().filter(leg -> leg.account().equals(PRINCIPAL) || leg.account().equals(BONUS)).findFirst()
                .ifPresent(leg -> facts.put(money, MaskedCard.of(leg.card())).put(Fact.TEAM_FOR,
                        (MaskedCard.of(transaction.card()) + " " + transaction.member()).strip()));
        var points = others.stream().filter(leg -> leg.account().equals(POINTS)).mapToLong(Leg::amount)
                .reduce(0, Math::addExact);
        if (points != 0) {
            facts.put(Fact.TEAM_POINTS, Figures.signed(points, Figures.whole(points)));
        }
    }

    private void lines() {
        for (var priced : transaction.lines()) {
            var line = priced.line();
            var name = line.name().isBlank() ? labels.textOr("keyed-in", line.code()) : line.name();
            facts.add(FactList.LINES, name, line.code(), Figures.whole(line.quantity()),
                    figures.money(line.unitPrice()), figures.money(line.gross()), figures.money(priced.net()));
        }
        if (transaction.gross() != transaction.net()) {
            facts.put(Fact.GROSS, figures.money(transaction.gross()));
        }
        for (var rule : transaction.discounts()) {
            facts.add(FactList.DISCOUNTS, label(rule), figures.money(rule.effect()));
        }
    }

    private String label(AppliedRule rule) {
        var name = rule.label().isBlank()
                ? labels.textOr("rule." + rule.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'), "")
                : rule.label();
        if (rule.percent() <= 0 || rule.percent() >= FULL_RATE) {
            return name;
        }
        return labels.filled("discount", name, tenths(rule.percent()), Integer.toString(FULL_RATE - rule.percent()));
    }

    /** 90 as '9', 85 as '8.5', as a Chinese discount is named. */
    private static String tenths(int percent) {
        return percent % 10 == 0 ? Integer.toString(percent / 10) : percent / 10 + "." + percent % 10;
    }

    private void tendered() {
        facts.put(Fact.TENDER, labels.tender(transaction.tender()));
        if (transaction.received() > 0) {
            facts.put(Fact.RECEIVED, figures.money(transaction.received()));
            facts.put(Fact.CHANGE, figures.money(transaction.change()));
        }
    }

    private void deposit() {
        facts.put(Fact.PAID, figures.total(transaction.net()));
        tendered();
    }

    private void recharge() {
        facts.put(Fact.RECHARGED, figures.total(transaction.net()));
        tendered();
        if (transaction.bonus() > 0) {
            money(Fact.BONUS_GIVEN, transaction.bonus());
            money(Fact.CREDITED, Math.addExact(transaction.net(), transaction.bonus()));
        }
    }

    private void counts() {
        own().filter(leg -> leg.asset().startsWith(COUNTED))
                .forEach(leg -> facts.add(FactList.COUNTS, leg.asset().substring(COUNTED.length()),
                        Figures.signed(leg.amount(), Figures.whole(leg.amount())), Figures.whole(leg.after())));
    }

    private void transfer() {
        var given = transaction.legs().stream().filter(leg -> leg.amount() < 0).toList();
        var received = transaction.legs().stream().filter(leg -> leg.amount() > 0).toList();
        given.stream().findFirst().ifPresent(leg -> facts.put(Fact.FROM_CARD, MaskedCard.of(leg.card())));
        received.stream().findFirst().ifPresent(leg -> facts.put(Fact.TO_CARD, MaskedCard.of(leg.card())));
        var amount = given.stream().mapToLong(Leg::amount).reduce(0, Math::addExact);
        var points = given.stream().anyMatch(leg -> leg.asset().equals(POINTS));
        facts.put(Fact.TRANSFERRED, points
                ? labels.filled("points", Figures.whole(Math.abs(amount)))
                : figures.total(Math.abs(amount)));
    }

    private void takenBack(Fact total) {
        if (transaction.net() != 0) {
            facts.put(total, figures.total(Math.abs(transaction.net())));
        }
        if (transaction.deducted() != 0) {
            facts.put(Fact.DEDUCTED, figures.money(-transaction.deducted()));
            facts.put(Fact.GIVEN_BACK, figures.total(transaction.givenBack()));
        }
        if (transaction.tender() != Tender.STORED_VALUE) {
            facts.put(Fact.TENDER, labels.tender(transaction.tender()));
        }
        movements();
        team(Fact.TEAM_BACK);
    }

    private void cashOut() {
        facts.put(Fact.PAID_OUT, figures.total(Math.abs(transaction.net())));
        tendered();
        if (transaction.bonus() < 0) {
            money(Fact.BONUS_FORFEITED, -transaction.bonus());
        }
    }

    private void movements() {
        own().filter(leg -> leg.amount() != 0 && !toldAsPoints(leg)).forEach(leg -> {
            var account = labels.textOr("account." + leg.account(), leg.account());
            var counted = leg.asset().startsWith(COUNTED);
            facts.add(FactList.MOVEMENTS, counted ? account + " " + leg.asset().substring(COUNTED.length()) : account,
                    Figures.signed(leg.amount(), figure(leg, leg.amount())), figure(leg, leg.after()));
        });
    }

    /** Points given or taken have a line of their own. */
    private boolean toldAsPoints(Leg leg) {
        return leg.account().equals(POINTS) && leg.amount() == transaction.points();
    }

    private String figure(Leg leg, long value) {
        return leg.account().equals(PRINCIPAL) || leg.account().equals(BONUS)
                ? figures.money(value)
                : Figures.whole(value);
    }

    private void balances() {
        var principal = transaction.after(PRINCIPAL);
        var bonus = transaction.after(BONUS);
        principal.ifPresent(value -> facts.put(Fact.PRINCIPAL_AFTER, figures.money(value)));
        bonus.ifPresent(value -> facts.put(Fact.BONUS_AFTER, figures.money(value)));
        if (principal.isPresent() && bonus.isPresent()) {
            facts.put(Fact.BALANCE, figures.money(Math.addExact(principal.get(), bonus.get())));
        }
        var shown = transaction.points();
        if (shown != 0) {
            facts.put(Fact.POINTS, Figures.signed(shown, Figures.whole(shown)));
        }
        transaction.after(POINTS).ifPresent(value -> facts.put(Fact.POINTS_AFTER, Figures.whole(value)));
    }

    private long moved(String account) {
        return own().filter(leg -> leg.account().equals(account)).mapToLong(Leg::amount).reduce(0, Math::addExact);
    }

    /** The member's own side: what a transfer did to the other member is not the holder's to read. */
    private Stream<Leg> own() {
        return transaction.legs().stream().filter(leg -> leg.card().equals(transaction.card()));
    }

    private void money(Fact fact, long minor) {
        if (minor != 0) {
            facts.put(fact, figures.money(minor));
        }
    }
}
