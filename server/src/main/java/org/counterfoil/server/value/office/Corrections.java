package org.counterfoil.server.value.office;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.marketing.MemberCoupons;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.PresentedCard;
import org.counterfoil.server.value.recipe.AdjustCountsRecipe;
import org.counterfoil.server.value.recipe.AdjustCouponsRecipe;
import org.counterfoil.server.value.recipe.AdjustRecipe;
import org.springframework.stereotype.Component;

/** What is corrected by hand: how much of it one may, what there is, and what it comes to. */
@Component
class Corrections {

    private static final int MOST_USES = 9_999;
    private static final int MOST_COUPONS = 50;

    private final Places places;
    private final Accounts accounts;
    private final CountServices services;
    private final MemberCoupons coupons;

    Corrections(Places places, Accounts accounts, CountServices services, MemberCoupons coupons) {
        this.places = places;
        this.accounts = accounts;
        this.services = services;
        this.coupons = coupons;
    }

    /** What is corrected: of a service and of coupons with the code and its name. */
    record Subject(AdjustKind kind, String code, String name) {}

    /** Refuses: product-unknown for a service, coupon-unknown, coupon-expired. */
    Subject subject(AdjustKind kind, String code) {
        return new Subject(kind, code, switch (kind) {
            case PRINCIPAL, BONUS, POINTS -> "";
            case COUNTS -> services.name(code).orElseThrow(
                    () -> Refusal.of(RefusalCode.PRODUCT_UNKNOWN, "product", code).thrown());
            case COUPONS -> batch(code);
        });
    }

    private String batch(String code) {
        var batch = coupons.batch(code).orElseThrow(
                () -> Refusal.of(RefusalCode.COUPON_UNKNOWN, "coupon", code).thrown());
        if (batch.over()) {
            throw Refusal.of(RefusalCode.COUPON_EXPIRED, "coupon", code).thrown();
        }
        return batch.name();
    }

    /** How much all rows together may come to without a second person. */
    long alone(AdjustKind kind) {
        return places.number(switch (kind) {
            case PRINCIPAL, BONUS -> Parameter.ADJUST_ALONE_MONEY;
            case POINTS -> Parameter.ADJUST_ALONE_POINTS;
            case COUNTS, COUPONS -> Parameter.ADJUST_ALONE_UNITS;
        });
    }

    /** Whose agreement counts. */
    static Permission permission() {
        return Permission.ADJUSTMENT;
    }

    /** One card at a time. Refuses: amount-not-positive for 0, amount-too-large, over-transaction-limit. */
    void demandSize(AdjustKind kind, long amount) {
        var size = size(amount);
        switch (kind) {
            case PRINCIPAL, BONUS -> {
                places.terms().currency().positive(size);
                most(RefusalCode.OVER_TRANSACTION_LIMIT, size, places.terms().saleLimit());
            }
            case POINTS -> Amount.positive(size);
            case COUNTS -> most(RefusalCode.AMOUNT_TOO_LARGE, Amount.positive(size), MOST_USES);
            case COUPONS -> most(RefusalCode.AMOUNT_TOO_LARGE, Amount.positive(size), MOST_COUPONS);
        }
    }

    private static void most(RefusalCode code, long size, long most) {
        if (size > most) {
            throw Refusal.of(code, "max", most).thrown();
        }
    }

    /** How much of it a member has. */
    long held(Subject subject, PresentedCard card) {
        return subject.kind() == AdjustKind.COUPONS
                ? coupons.held(card.holder().member(), subject.code()).size()
                : accounts.balances(List.of(account(subject, card.holder().member()))).getFirst().available();
    }

    /** What the member may have of money, principal and bonus together, in minor units. Refuses: over-card-limit. */
    void demandRoom(Subject subject, PresentedCard card, long amount) {
        if (!subject.kind().isMoney() || amount <= 0) {
            return;
        }
        var member = card.holder().member();
        var merchant = MerchantScope.current();
        var held = accounts.balances(List.of(AccountKey.principal(merchant, member),
                AccountKey.bonus(merchant, member)));
        var bonus = subject.kind() == AdjustKind.BONUS;
        var principal = Math.addExact(held.getFirst().balance(), bonus ? 0 : amount);
        var given = Math.addExact(held.getLast().balance(), bonus ? amount : 0);
        if (!card.ceiling().allows(principal, given)) {
            throw Refusal.of(RefusalCode.OVER_CARD_LIMIT, "max", card.ceiling().minor())
                    .with("balance", card.ceiling().counted(principal, given)).thrown();
        }
    }

    /** Refuses: balance-insufficient, points-insufficient, counts-insufficient, coupons-missing. */
    void demandThere(Subject subject, long held, long amount) {
        if (held + amount >= 0) {
            return;
        }
        throw Refusal.of(lacking(subject.kind()), "available", held).with("missing", -amount - held)
                .with("coupon", subject.code()).thrown();
    }

    private static RefusalCode lacking(AdjustKind kind) {
        return switch (kind) {
            case PRINCIPAL, BONUS -> RefusalCode.BALANCE_INSUFFICIENT;
            case POINTS -> RefusalCode.POINTS_INSUFFICIENT;
            case COUNTS -> RefusalCode.COUNTS_INSUFFICIENT;
            case COUPONS -> RefusalCode.COUPONS_MISSING;
        };
    }

    /**
     * The transaction of one row. Called within the database transaction that posts it.
     *
     * @param key names what the row makes, such as coupons, for ever
     */
    Prepared prepare(Subject subject, PresentedCard card, AdjustRow row, UUID key, String reason) {
        var amount = row.amount();
        var holder = card.holder();
        return switch (subject.kind()) {
            case PRINCIPAL -> Prepared.of(new AdjustRecipe(holder, AdjustedAsset.PRINCIPAL, amount, card.ceiling()),
                    reason, card);
            case BONUS -> Prepared.of(new AdjustRecipe(holder, AdjustedAsset.BONUS, amount, card.ceiling()), reason,
                    card);
            case POINTS -> Prepared.of(new AdjustRecipe(holder, AdjustedAsset.POINTS, amount, card.ceiling()), reason,
                    card);
            case COUNTS -> Prepared.of(new AdjustCountsRecipe(holder, subject.code(), amount), reason, card)
                    .with(line(subject, amount));
            case COUPONS -> Prepared.of(new AdjustCouponsRecipe(holder, coupons(subject, card, amount, key),
                    amount > 0), reason, card).with(line(subject, amount));
        };
    }

    private List<Long> coupons(Subject subject, PresentedCard card, long amount, UUID key) {
        var member = card.holder().member();
        return amount > 0
                ? coupons.print(key, member, subject.code(), Math.toIntExact(amount))
                : coupons.held(member, subject.code()).subList(0, Math.toIntExact(-amount));
    }

    private static PricedLine line(Subject subject, long amount) {
        return new PricedLine(new SaleLine(subject.code(), subject.name(), 0, Math.toIntExact(size(amount))), 0);
    }

    private static AccountKey account(Subject subject, long member) {
        var merchant = MerchantScope.current();
        return switch (subject.kind()) {
            case PRINCIPAL -> AccountKey.principal(merchant, member);
            case BONUS -> AccountKey.bonus(merchant, member);
            case POINTS -> AccountKey.points(merchant, member);
            case COUNTS, COUPONS -> AccountKey.counts(merchant, member, subject.code());
        };
    }

    static long size(long amount) {
        return amount == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(amount);
    }
}
