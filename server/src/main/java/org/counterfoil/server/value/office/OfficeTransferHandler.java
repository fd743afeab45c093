package org.counterfoil.server.value.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.OfficeTransfer;
import org.counterfoil.common.value.Purse;
import org.counterfoil.common.value.QuoteTransfer;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferQuote;
import org.counterfoil.common.value.TransferSide;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.MoneyParts;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.counterfoil.server.value.Undertaking;
import org.counterfoil.server.value.recipe.TransferRecipe;
import org.springframework.stereotype.Component;

/** Money and points from one member to another, in part or all at once. */
@Component
class OfficeTransferHandler {

    private final JointDesk desk;
    private final CardHolders holders;
    private final RuleBook rules;
    private final Places places;

    OfficeTransferHandler(JointDesk desk, CardHolders holders, RuleBook rules, Places places) {
        this.desk = desk;
        this.holders = holders;
        this.rules = rules;
        this.places = places;
    }

    TransferQuote quote(QuoteTransfer quote, Caller caller) {
        var from = holders.known(quote.from(), caller);
        var to = holders.known(quote.to(), caller);
        var given = holders.purse(from);
        var got = holders.purse(to);
        var money = quote.everything() ? given.money() : quote.money();
        var points = quote.everything() ? given.points() : quote.points();
        var refusal = refusal(() -> demand(from, to, money, points, quote.everything()))
                .or(() -> refusal(() -> usable(quote.from(), quote.to(), caller)))
                .or(() -> lacking(given, money, points)).or(() -> over(to, got, moved(given, money, points)));
        var moved = refusal.isPresent() ? new Purse(0, 0, 0) : moved(given, money, points);
        return new TransferQuote(side(from, given, moved, -1), side(to, got, moved, 1), money, points, refusal);
    }

    List<TransactionDetails> handle(OfficeTransfer command, Caller caller) {
        return desk.once(new Ask("office-transfer", command.request(), command, caller), () -> {},
                () -> undertaking(command, caller));
    }

    private Undertaking undertaking(OfficeTransfer command, Caller caller) {
        var reason = Reason.of(command.reason());
        var from = holders.usable(command.from(), caller);
        var to = holders.usable(command.to(), caller);
        demand(from, to, command.money(), command.points(), command.everything());
        var left = Optional.of(holders.purse(from)).filter(_ -> command.everything());
        left.filter(purse -> purse.money() != command.money() || purse.points() != command.points())
                .ifPresent(_ -> {
                    throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
                });
        var order = rules.current().order();
        var done = new ArrayList<Prepared>();
        if (command.money() > 0) {
            done.add(Prepared.of(new TransferRecipe(from.holder(), to.holder(), TransferredAsset.MONEY,
                    command.money(), order, to.ceiling(), left), reason, from, to));
        }
        if (command.points() > 0) {
            done.add(Prepared.of(new TransferRecipe(from.holder(), to.holder(), TransferredAsset.POINTS,
                    command.points(), order, to.ceiling(), left), reason, from, to));
        }
        return new Undertaking(done, () -> {});
    }

    private void usable(String from, String to, Caller caller) {
        holders.usable(from, caller);
        holders.usable(to, caller);
    }

    private void demand(PresentedCard from, PresentedCard to, long money, long points, boolean everything) {
        if (from.holder().member() == to.holder().member()) {
            throw Refusal.of(RefusalCode.SAME_MEMBER).thrown();
        }
        if (money < 0 || points < 0 || money == 0 && points == 0) {
            throw everything
                    ? Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", 0).with("missing", 0).thrown()
                    : Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE).thrown();
        }
        var limit = places.terms().saleLimit();
        if (money > limit && !everything) {
            throw Refusal.of(RefusalCode.OVER_TRANSACTION_LIMIT, "max", limit).thrown();
        }
        if (points > 0) {
            Amount.positive(points);
        }
    }

    private static Optional<Refusal> refusal(Runnable asked) {
        try {
            asked.run();
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal());
        }
    }

    private static Optional<Refusal> lacking(Purse given, long money, long points) {
        if (money > given.money()) {
            return Optional.of(Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", given.money())
                    .with("missing", money - given.money()));
        }
        return points > given.points()
                ? Optional.of(Refusal.of(RefusalCode.POINTS_INSUFFICIENT, "available", given.points())
                        .with("missing", points - given.points()))
                : Optional.empty();
    }

    private static Optional<Refusal> over(PresentedCard to, Purse got, Purse moved) {
        var most = to.ceiling();
        var principal = Math.addExact(got.principal(), moved.principal());
        var bonus = Math.addExact(got.bonus(), moved.bonus());
        return moved.money() > 0 && !most.allows(principal, bonus)
                ? Optional.of(Refusal.of(RefusalCode.OVER_CARD_LIMIT, "max", most.minor()).with("balance",
                        most.counted(principal, bonus)))
                : Optional.empty();
    }

    private Purse moved(Purse given, long money, long points) {
        var principal = MoneyParts.principal(rules.current().order(), given.principal(), given.bonus(), money);
        return new Purse(principal, money - principal, points);
    }

    private static TransferSide side(PresentedCard card, Purse before, Purse moved, int sign) {
        var after = new Purse(before.principal() + sign * moved.principal(), before.bonus() + sign * moved.bonus(),
                before.points() + sign * moved.points());
        return new TransferSide(card.card().number(), card.card().member().number(), card.card().member().name(),
                before, after);
    }
}
