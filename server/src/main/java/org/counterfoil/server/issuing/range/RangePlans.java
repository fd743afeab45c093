package org.counterfoil.server.issuing.range;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.card.CardRange;
import org.counterfoil.server.card.CardRanges;
import org.counterfoil.server.issuing.LegalLimits;
import org.counterfoil.server.issuing.Purchases;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.payment.Tenders;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.staff.Staff;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.RechargePreparation;
import org.counterfoil.server.value.RechargeTerms;
import org.springframework.stereotype.Component;

/** Holds plans against the cards, the rules and the law; nothing is done by that. */
@Component
class RangePlans {

    private static final String FIELD = "field";

    private final CardRanges cards;
    private final Members members;
    private final Places places;
    private final Staff staff;
    private final Money money;

    RangePlans(CardRanges cards, Members members, Places places, Staff staff, Money money) {
        this.cards = cards;
        this.members = members;
        this.places = places;
        this.staff = staff;
        this.money = money;
    }

    /** What is paid in is held against. */
    @Component
    record Money(RechargePreparation recharges, CardGate gate, LegalLimits law) {}

    /** Who may plan this: asked when it is looked at, and again when the job runs. */
    static void demand(RangePlan plan, Caller caller) {
        caller.demandHeadquarters();
        caller.demand(Permission.CARD_RANGE, Access.WRITE);
        if (plan.opening().kind() != RangeOpening.Kind.NONE) {
            caller.demand(Permission.RECHARGE, Access.WRITE);
        }
    }

    /** Refuses: as {@link org.counterfoil.common.issuing.RangeApi} says. */
    JudgedPlan judged(RangePlan typed, Caller caller) {
        demand(typed, caller);
        var plan = checked(typed);
        var store = store(plan.store());
        demandKnown(plan.salesPerson(), caller);
        var range = switch (plan.cards()) {
            case RangeCards.Between(var from, var to) -> cards.between(from, to);
            case RangeCards.OfBatch(var batch) -> cards.ofBatch(batch);
        };
        var level = level(plan.level().isEmpty() ? range.offer().level() : plan.level());
        var judged = new JudgedPlan(plan, range, level, store, lastDay(plan, range), opening(plan, range, level,
                caller));
        demandFits(judged);
        return judged;
    }

    /** As it is kept. Refuses, naming the field: field-missing, field-too-long. */
    static RangePlan checked(RangePlan typed) {
        return new RangePlan(typed.cards(), typed.level().strip(), typed.opening(), typed.tender(), typed.store(),
                Entered.text("salesPerson", typed.salesPerson(), RangePlan.STAFF_NUMBER), typed.lastDay(),
                typed.buyer().map(Purchases::checked), Entered.text("remark", typed.remark(), RangePlan.REMARK));
    }

    private StoreFacts store(long id) {
        var store = Optional.ofNullable(places.stores(Set.of(id)).get(id))
                .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN, FIELD, "store").thrown());
        if (store.closed()) {
            throw Refusal.of(RefusalCode.STORE_CLOSED, FIELD, "store").thrown();
        }
        return store;
    }

    private void demandKnown(String salesPerson, Caller caller) {
        if (!salesPerson.isEmpty()) {
            try {
                staff.seen(caller, salesPerson);
            } catch (RefusedException unknown) {
                throw unknown.refusal().with(FIELD, "salesPerson").thrown();
            }
        }
    }

    private LevelView level(String code) {
        var levels = members.levels();
        return code.isEmpty()
                ? levels.getFirst()
                : levels.stream().filter(level -> level.code().equals(code)).findFirst()
                        .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN, FIELD, "level").with("level", code)
                                .thrown());
    }

    private Optional<LocalDate> lastDay(RangePlan plan, CardRange range) {
        var today = places.businessDate();
        plan.lastDay().filter(today::isAfter).ifPresent(_ -> {
            throw Refusal.of(RefusalCode.DAY_IN_PAST, FIELD, "lastDay").thrown();
        });
        var lastDay = range.lastDay(plan.lastDay(), today);
        lastDay.filter(today::isAfter).ifPresent(_ -> {
            throw Refusal.of(RefusalCode.CARD_EXPIRED, FIELD, "lastDay").thrown();
        });
        return lastDay;
    }

    private Optional<RechargeTerms> opening(RangePlan plan, CardRange range, LevelView level, Caller caller) {
        return switch (plan.opening().kind()) {
            case NONE -> Optional.empty();
            case FACE_VALUE -> {
                if (range.offer().faceValue() == 0) {
                    throw Refusal.of(RefusalCode.RANGE_WITHOUT_FACE_VALUE, FIELD, "opening").thrown();
                }
                yield Optional.of(terms(plan, range.offer().faceValue(), level, caller));
            }
            case AMOUNT -> Optional.of(terms(plan, plan.opening().amount(), level, caller));
        };
    }

    private RechargeTerms terms(RangePlan plan, long amount, LevelView level, Caller caller) {
        try {
            return money.recharges().terms(amount, plan.tender(), level.code(), caller);
        } catch (RefusedException refused) {
            var field = refused.refusal().code() == RefusalCode.TENDER_UNKNOWN ? "tender" : "amount";
            throw refused.refusal().with(FIELD, field).thrown();
        }
    }

    /** Every card for itself, and all of them together as one purchase. */
    private void demandFits(JudgedPlan judged) {
        var one = judged.perCard();
        var ceiling = money.gate().ceiling(judged.cards().registered());
        if (!ceiling.allows(one.principal(), one.bonus())) {
            throw Refusal.of(RefusalCode.OVER_CARD_LIMIT, "max", ceiling.minor())
                    .with("balance", ceiling.counted(one.principal(), one.bonus())).with(FIELD, "amount").thrown();
        }
        if (one.deposit() > 0) {
            Tenders.received(MerchantScope.current(), judged.plan().tender());
        }
        demandLawful(judged);
    }

    /** Nobody holds the cards yet: whoever must be known is who buys them. */
    private void demandLawful(JudgedPlan judged) {
        var buyer = judged.plan().buyer();
        try {
            money.law().demand(new LegalLimits.Sold(judged.total().paid(), Set.of(judged.plan().tender()),
                    judged.cards().registered(), false, buyer));
        } catch (RefusedException refused) {
            throw refused.refusal().code() == RefusalCode.HOLDER_IDENTITY_NEEDED
                    ? refused.refusal().with(FIELD, buyer.isPresent() ? "buyerDocumentKind" : "buyer").thrown()
                    : refused;
        }
    }
}
