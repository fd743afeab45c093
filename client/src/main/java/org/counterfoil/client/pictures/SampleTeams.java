package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamFilter;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.card.TeamRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays teams; the card {@link #TAKEN} is in another one already. */
public final class SampleTeams implements TeamApi {

    /** One that is in another team. */
    public static final String TAKEN = "8600187300032265";

    private final Sitting sitting;
    private final List<TeamDetails> teams = new ArrayList<>();

    /** @param sitting whose language the names are in */
    public SampleTeams(Sitting sitting) {
        this.sitting = sitting;
        put(new TeamProfile(sitting.name("一车队", "Lorries north", "Đội xe Bắc"),
                sitting.name("顺达物流", "Shunda Freight", "Vận tải Thuận Đạt"), TeamPoints.PERCENT, 50, true,
                TeamPeriod.MONTH, ""),
                List.of(card("8600187300045671", sitting.name("林知夏", "Lin Zhixia", "Lin Zhixia"), true),
                        with(card("8600187300038820", sitting.name("周景行", "Zhou Jingxing", "Zhou Jingxing"), false),
                                false, Optional.of(200_000L), 128_650),
                        with(card("8600187300041206", sitting.name("苏婉", "Su Wan", "Su Wan"), false), false,
                                Optional.of(50_000L), 0)));
        put(new TeamProfile(sitting.name("员工餐", "Staff meals", "Bữa ăn nhân viên"), "", TeamPoints.FIXED, 5, false,
                TeamPeriod.DAY, ""),
                List.of(card("8600187300017453", sitting.name("陆远舟", "Lu Yuanzhou", "Lu Yuanzhou"), true)));
    }

    private static TeamDetails.Member card(String number, String member, boolean main) {
        return new TeamDetails.Member(number, "M187300204452", member, CardStatus.ACTIVE, main, Optional.empty(), 0,
                Sitting.NOW);
    }

    private void put(TeamProfile profile, List<TeamDetails.Member> cards) {
        teams.add(team(teams.size() + 1L, 0, profile, cards));
    }

    private static TeamDetails team(long id, int version, TeamProfile profile, List<TeamDetails.Member> cards) {
        var main = cards.stream().filter(TeamDetails.Member::main).findFirst().orElseThrow();
        return new TeamDetails(new TeamRow(id, version, profile, main.card(), main.member(), cards.size() - 1,
                Sitting.NOW.minusSeconds(86_400 * id)), cards);
    }

    @Override
    public PageOf<TeamRow> list(TeamFilter filter) {
        return new PageOf<>(teams.stream().map(TeamDetails::team)
                .filter(row -> row.profile().name().startsWith(filter.text()))
                .filter(row -> filter.points().isEmpty() || filter.points().contains(row.profile().points()))
                .filter(row -> filter.shared().filter(shared -> shared != row.profile().shared()).isEmpty())
                .toList(), Optional.empty());
    }

    @Override
    public int count(TeamFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public TeamDetails details(long id) {
        return teams.stream().filter(team -> team.team().id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.TEAM_UNKNOWN).thrown());
    }

    @Override
    public TeamDetails add(AddTeam command) {
        demandFree(command.mainCard(), "mainCard");
        put(command.profile(), List.of(card(command.mainCard(), sitting.name("何思齐", "He Siqi", "He Siqi"), true)));
        return teams.getLast();
    }

    @Override
    public TeamDetails edit(long id, EditTeam command) {
        return changed(id, command.profile(), details(id).cards());
    }

    @Override
    public TeamDetails addCards(long id, AddTeamCards command) {
        var cards = new ArrayList<>(details(id).cards());
        for (var number : command.cards()) {
            demandFree(number, "cards");
            cards.add(with(card(number, sitting.name("何思齐", "He Siqi", "He Siqi"), false), false, command.limit(), 0));
        }
        return changed(id, details(id).team().profile(), cards);
    }

    @Override
    public TeamDetails setLimit(long id, TeamCard command) {
        return changed(id, details(id).team().profile(), details(id).cards().stream()
                .map(card -> card.card().equals(command.card())
                        ? with(card, card.main(), command.limit(), card.used())
                        : card)
                .toList());
    }

    @Override
    public TeamDetails removeCard(long id, TeamCard command) {
        return changed(id, details(id).team().profile(),
                details(id).cards().stream().filter(card -> !card.card().equals(command.card())).toList());
    }

    @Override
    public TeamDetails makeMain(long id, TeamCard command) {
        return changed(id, details(id).team().profile(), details(id).cards().stream()
                .map(card -> with(card, card.card().equals(command.card()), card.limit(), card.used())).toList());
    }

    @Override
    public void delete(long id) {
        teams.remove(details(id));
    }

    private TeamDetails changed(long id, TeamProfile profile, List<TeamDetails.Member> cards) {
        var now = team(id, details(id).team().version() + 1, profile, cards);
        teams.set(teams.indexOf(details(id)), now);
        return now;
    }

    private static TeamDetails.Member with(TeamDetails.Member card, boolean main, Optional<Long> limit, long used) {
        return new TeamDetails.Member(card.card(), card.memberNumber(), card.member(), card.status(), main, limit,
                used, card.joinedAt());
    }

    private void demandFree(String card, String field) {
        if (card.replace(" ", "").equals(TAKEN)) {
            throw Refusal.of(RefusalCode.TEAM_CARD_TAKEN, "card", TAKEN)
                    .with("team", teams.getFirst().team().profile().name()).with("field", field).thrown();
        }
    }
}
