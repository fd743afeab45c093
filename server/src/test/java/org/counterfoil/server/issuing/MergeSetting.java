package org.counterfoil.server.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.issuing.UndoMerge;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.LotBalance;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;

/** A house in which members are merged: the office that does it, and what the books hold for them. */
record MergeSetting(House house, Till office, Accounts accounts) {

    /** What a lot remembers, whichever account it lies in. */
    record Remembered(long origin, String card, long store, String expires, boolean gift, long remaining) {

        static Remembered of(LotBalance lot) {
            return new Remembered(lot.origin(), lot.card().map(String::valueOf).orElse(""), lot.store(),
                    lot.expires().map(String::valueOf).orElse(""), lot.gift() > 0, lot.remaining());
        }
    }

    /** What is counted in {@link #fill}. */
    static final String SERVICE = "WASH";

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    /**
     * Gives something of every kind to the two: stored value that is partly used, points, uses of a service that there
     * is, and a coupon.
     *
     * @return the coupon's code
     */
    String fill(Till till, TestCard kept, TestCard merged) {
        till.recharge(kept.number(), 5_000);
        till.recharge(merged.number(), 20_000);
        till.spend(kept.number(), 4_000);
        till.values().addCounts(new ChangeCounts(till.key(), merged.number(), SERVICE, 3, Optional.of(END),
                Optional.empty(), ""));
        return house.coupons(CouponTerms.of(new CouponWorth.CashValue(1_000)), 1, Optional.of(merged.member()))
                .getFirst();
    }

    MergeApi api() {
        return office.api(MergeApi.class);
    }

    MergeMembers merging(TestCard kept, TestCard merged, MergeField... taken) {
        return new MergeMembers(office.key(), kept.member(), merged.member(), List.of(taken), false, "同一人");
    }

    TransactionDetails merge(TestCard kept, TestCard merged, MergeField... taken) {
        return api().mergeMembers(merging(kept, merged, taken));
    }

    UndoMerge undoing(TestCard merged) {
        return new UndoMerge(office.key(), merged.member(), "弄错了");
    }

    TransactionDetails undo(TestCard merged) {
        return api().undo(undoing(merged));
    }

    /** Everything that a member owns: each account that is not empty, with its balance. */
    Map<String, Long> held(TestCard member) {
        var held = new TreeMap<String, Long>();
        balances(member).filter(account -> account.balance() != 0).forEach(account -> held.merge(
                account.account().kind() + " " + account.account().asset(), account.balance(), Long::sum));
        return held;
    }

    /** The same for both together. */
    Map<String, Long> held(TestCard one, TestCard other) {
        var both = new TreeMap<>(held(one));
        held(other).forEach((account, amount) -> both.merge(account, amount, Long::sum));
        return both;
    }

    /** The lots of a member with their ids. */
    List<LotBalance> lots(TestCard member) {
        return balances(member).flatMap(account -> house.as(() -> accounts.lots(account.account())).stream()).toList();
    }

    /** What the lots of members remember, in an order of its own. */
    List<Remembered> remembered(TestCard... members) {
        var all = new ArrayList<Remembered>();
        Stream.of(members).forEach(member -> lots(member).forEach(lot -> all.add(Remembered.of(lot))));
        return all.stream().sorted(Comparator.comparing(Remembered::toString)).toList();
    }

    private Stream<AccountBalance> balances(TestCard member) {
        return Stream.of(AccountKind.PRINCIPAL, AccountKind.BONUS, AccountKind.POINTS, AccountKind.COUNTS,
                AccountKind.POINTS_DEBT)
                .flatMap(kind -> house.as(() -> accounts.of(house.merchant(), member.member(), kind)).stream());
    }

    /** The proofs that are contradicted. */
    List<ProofResult> contradicted() {
        return house.headquarters().api(LedgerProofsApi.class).run().proofs().stream()
                .filter(proof -> proof.findings() > 0).toList();
    }

    /** What is known of a member, numbers whole. */
    MemberDetails whole(TestCard card) {
        return office.api(MemberApi.class).whole(card.member());
    }

    MemberDetails details(TestCard card) {
        return office.api(MemberApi.class).details(card.member());
    }

    List<CardOfMember> cards(TestCard card) {
        return office.api(MemberListApi.class).cards(card.member());
    }

    /** What happened to a member, the newest first. */
    List<MemberEvent> history(TestCard card) {
        return office.api(MemberApi.class)
                .history(card.member(), new PageWanted(Optional.empty(), true, Optional.empty(), 50)).rows();
    }

    /** Gives a member another identity and e-mail address. */
    void describe(TestCard card, MemberIdentity identity, String email) {
        var now = whole(card);
        office.api(MemberApi.class).edit(card.member(), new EditMember(now.version(), identity,
                Optional.of(new MemberContact(now.contact().phone(), email, "", List.of(), Optional.empty(), "")),
                now.preferences(), MemberPrivileges.NONE));
    }

    /** Says by what a member is known elsewhere; empty for nothing. */
    void know(TestCard card, String external) {
        var now = details(card);
        office.api(MemberApi.class).edit(card.member(), new EditMember(now.version(), now.identity(),
                Optional.empty(), now.preferences(), now.privileges(), Optional.empty(), Optional.of(external)));
    }

    /** By what a member is known elsewhere. */
    String external(TestCard card) {
        return details(card).extras().externalNumber();
    }

    void unbind(TestCard card) {
        office.api(MemberApi.class).unbindPhone(card.member(), new MemberReason(""));
    }
}
