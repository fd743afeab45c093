package org.counterfoil.server.card;

import java.time.LocalDate;

import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.shared.tenant.MerchantScope;

/** Where it is counted what a sub-card has used of its team's balance: an account for each period. */
public final class TeamAllowance {

    private TeamAllowance() {}

    /** @param place id of the card's place in its team */
    public static AccountKey account(long place, TeamPeriod period, LocalDate day) {
        return new AccountKey(MerchantScope.current(), place, AccountKind.TEAM_USED, Assets.TEAM_ALLOWANCE,
                switch (period) {
                    case DAY, TRANSACTION -> (day.getYear() * 100L + day.getMonthValue()) * 100 + day.getDayOfMonth();
                    case MONTH -> day.getYear() * 100L + day.getMonthValue();
                    case TOTAL -> 0;
                });
    }
}
