package org.counterfoil.server.member;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What holds of everybody who leaves for good, by whichever way: nothing moves in the member's accounts any more, and
 * nothing is left behind unawares. The caller holds the member.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Leaving {

    private final MemberAccounts accounts;
    private final MemberBalances balances;
    private final MemberCards cards;

    Leaving(MemberAccounts accounts, MemberBalances balances, MemberCards cards) {
        this.accounts = accounts;
        this.balances = balances;
        this.cards = cards;
    }

    /**
     * Closes the member's accounts, and looks behind the closed doors: what is seen stays so.
     *
     * <p>Refuses: balance-reserved; unless it is left on purpose, member-has-balance (money, points, counts, coupons)
     * and member-has-debt (points); member-has-cards, member-in-team (card, team). What is owned comes first: it takes
     * a card to refund it.
     *
     * @param leave whether what the member owns or owes stays in the books, where nobody gets at it any more
     */
    public void close(long member, boolean leave) {
        accounts.close(member);
        demandNothingHeldBack(member);
        if (!leave) {
            demandNothingOwned(member);
            demandNothingOwed(member);
        }
        demandNoCard(member);
    }

    /** Also where the rest is left: what is under way must find what it holds. */
    private void demandNothingHeldBack(long member) {
        if (accounts.balances(member).stream().anyMatch(account -> account.reserved() != 0)) {
            throw Refusal.of(RefusalCode.BALANCE_RESERVED).thrown();
        }
    }

    private void demandNothingOwned(long member) {
        var held = balances.of(member);
        if (held.money() != 0 || held.points() != 0 || held.countsLeft() != 0 || held.coupons() != 0) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_BALANCE, "money", held.money()).with("points", held.points())
                    .with("counts", held.countsLeft()).with("coupons", held.coupons()).thrown();
        }
    }

    private void demandNothingOwed(long member) {
        var owed = -accounts.balances(member).stream()
                .filter(account -> account.account().kind() == AccountKind.POINTS_DEBT)
                .mapToLong(AccountBalance::balance).sum();
        if (owed != 0) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_DEBT, "points", owed).thrown();
        }
    }

    private void demandNoCard(long member) {
        var alive = cards.alive(member);
        if (alive > 0) {
            throw Refusal.of(RefusalCode.MEMBER_HAS_CARDS, "cards", alive).thrown();
        }
        cards.teamOf(member).ifPresent(place -> {
            throw Refusal.of(RefusalCode.MEMBER_IN_TEAM, "card", place.card()).with("team", place.team()).thrown();
        });
    }
}
