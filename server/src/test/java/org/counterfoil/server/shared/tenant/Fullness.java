package org.counterfoil.server.shared.tenant;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;

/** What members and cards of a house leave behind: a team, a bound chip, a refund, and a merge. */
record Fullness(House house) {

    void fill() {
        var session = house.signIn(house.places().office(), "A1", House.PASSWORD);
        var line = house.with(session.token());
        var office = new Till(line, session);
        var card = house.card();
        office.values().adjust(new Adjust(office.key(), card.number(), AdjustedAsset.PRINCIPAL, 5_000, "开业",
                Optional.empty()));
        line.api(CardTokenApi.class).bind(new BindToken(card.number(), "04A2B3C4"));
        line.api(TeamApi.class).add(new AddTeam(
                new TeamProfile("一队", "", TeamPoints.NONE, 0, false, TeamPeriod.MONTH, ""), house.card().number()));
        line.api(RefundApi.class).refundBalance(new RefundBalance(office.key(), card.number(),
                RefundMethod.PRINCIPAL_ONLY, 5_000, Payout.cash(),
                new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "310101199001011234"), AfterRefund.KEEP, false,
                "退卡"));
        line.api(MergeApi.class).mergeMembers(new MergeMembers(office.key(), house.card().member(),
                house.card().member(), List.of(), false, ""));
    }
}
