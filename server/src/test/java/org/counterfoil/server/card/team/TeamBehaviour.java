package org.counterfoil.server.card.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamFilter;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.card.TeamRow;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.common.staff.OperatorLogApi;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking after teams, over HTTP from the back office of headquarters. */
abstract class TeamBehaviour {

    @Autowired
    private Houses houses;

    private static TeamProfile profile(String name) {
        return new TeamProfile(name, "顺达物流", TeamPoints.PERCENT, 5, true, TeamPeriod.MONTH, "");
    }

    private static TeamApi api(Line line) {
        return line.api(TeamApi.class);
    }

    private static TeamFilter text(String text) {
        return new TeamFilter(text, "", Set.of(), Optional.empty(), PageWanted.first(50));
    }

    @Test
    void aTeamIsAddedFoundAndChanged() {
        var house = houses.open();
        var api = api(house.headquarters());
        var main = house.card();
        var team = api.add(new AddTeam(profile(" 一队 "), main.number()));
        var second = api.add(new AddTeam(new TeamProfile("Beta", "", TeamPoints.FIXED, 3, false, TeamPeriod.DAY, ""),
                house.card().number()));

        assertThat(team.team().profile()).isEqualTo(profile("一队"));
        assertThat(team.cards()).singleElement().satisfies(card -> {
            assertThat(card.card()).isEqualTo(main.number());
            assertThat(card.main()).isTrue();
        });
        assertThat(api.list(TeamFilter.all(PageWanted.first(50))).rows()).extracting(row -> row.profile().name())
                .containsExactly("Beta", "一队");
        for (var text : List.of("一", "yi", "yd", "顺达")) {
            assertThat(api.list(text(text)).rows()).as(text).extracting(TeamRow::id).containsExactly(
                    team.team().id());
        }
        assertThat(api.list(new TeamFilter("", main.number().substring(0, 16), Set.of(TeamPoints.PERCENT),
                Optional.of(true), PageWanted.first(50))).rows()).extracting(TeamRow::id)
                .containsExactly(team.team().id());
        assertThat(api.count(TeamFilter.all(PageWanted.first(1)))).isEqualTo(2);

        var edited = api.edit(second.team().id(), new EditTeam(second.team().version(), profile("Gamma")));
        assertThat(edited.team().profile().name()).isEqualTo("Gamma");
        refused(RefusalCode.CHANGED_MEANWHILE, () -> api.edit(second.team().id(),
                new EditTeam(second.team().version(), profile("Delta"))));
        refused(RefusalCode.TEAM_NAME_TAKEN, () -> api.edit(second.team().id(),
                new EditTeam(edited.team().version(), profile("一队"))));
        api.delete(second.team().id());
        refused(RefusalCode.TEAM_UNKNOWN, () -> api.details(second.team().id()));
    }

    @Test
    void cardsComeAndGoAndAnotherOneLeads() {
        var house = houses.open();
        var line = house.headquarters();
        var api = api(line);
        var main = house.card();
        var sub = house.card();
        var id = api.add(new AddTeam(profile("一队"), main.number())).team().id();
        api.addCards(id, new AddTeamCards(List.of(sub.number()), Optional.of(5_000L)));
        api.addCards(id, new AddTeamCards(List.of(sub.number()), Optional.of(9_000L)));
        assertThat(api.details(id).cards()).extracting(TeamDetails.Member::limit).containsExactly(Optional.empty(),
                Optional.of(5_000L));
        api.setLimit(id, new TeamCard(sub.number(), Optional.of(7_000L)));

        refused(RefusalCode.TEAM_MAIN_CARD, () -> api.removeCard(id, TeamCard.of(main.number())));
        var led = api.makeMain(id, TeamCard.of(sub.number()));
        assertThat(led.cards()).extracting(TeamDetails.Member::card).containsExactly(sub.number(), main.number());
        assertThat(led.team().mainCard()).isEqualTo(sub.number());
        api.removeCard(id, TeamCard.of(main.number()));
        api.removeCard(id, TeamCard.of(main.number()));

        assertThat(api.details(id).cards()).hasSize(1);
        assertThat(history(line, sub)).containsExactly(MemberEventKind.TEAM_MAIN, MemberEventKind.TEAM_JOINED);
        assertThat(history(line, main)).containsExactly(MemberEventKind.TEAM_LEFT, MemberEventKind.TEAM_JOINED,
                MemberEventKind.TEAM_MAIN);
        assertThat(actions(line)).contains("add-team", "add-cards", "set-limit", "make-main", "remove-card");
    }

    @Test
    void badInputIsNamedAndChangesNothing() {
        var house = houses.open();
        var api = api(house.headquarters());
        var main = house.card();
        var id = api.add(new AddTeam(profile("一队"), main.number())).team().id();
        var other = house.card();

        assertThat(refused(RefusalCode.TEAM_CARD_TAKEN, () -> api.add(new AddTeam(profile("二队"), main.number())))
                .arguments()).containsEntry("team", "一队").containsEntry("field", "mainCard");
        refused(RefusalCode.FIELD_MISSING, () -> api.add(new AddTeam(profile(" "), other.number())));
        refused(RefusalCode.FIELD_TOO_LONG, () -> api.add(new AddTeam(profile("长".repeat(61)), other.number())));
        refused(RefusalCode.PERCENT_OUT_OF_RANGE, () -> api.add(new AddTeam(new TeamProfile("二队", "",
                TeamPoints.PERCENT, 1_001, false, TeamPeriod.DAY, ""), other.number())));
        refused(RefusalCode.NUMBER_MALFORMED, () -> api.add(new AddTeam(new TeamProfile("二队", "",
                TeamPoints.FIXED, -1, false, TeamPeriod.DAY, ""), other.number())));
        refused(RefusalCode.CARD_UNKNOWN, () -> api.add(new AddTeam(profile("二队"), "1234")));
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> api.add(new AddTeam(profile("二队"),
                house.producedCard("STD", Optional.empty()).number())));
        refused(RefusalCode.CARD_UNKNOWN, () -> api.addCards(id, new AddTeamCards(List.of(other.number(),
                houses.open().card().number()), Optional.empty())));
        refused(RefusalCode.FIELD_MISSING, () -> api.addCards(id, new AddTeamCards(List.of(), Optional.empty())));
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> api.addCards(id, new AddTeamCards(List.of(other.number()),
                Optional.of(0L))));
        var many = new ArrayList<String>();
        for (var place = 0; place <= AddTeamCards.MOST; place++) {
            many.add(other.number());
        }
        refused(RefusalCode.TOO_MANY, () -> api.addCards(id, new AddTeamCards(many, Optional.empty())));
        refused(RefusalCode.TEAM_CARD_UNKNOWN, () -> api.makeMain(id, TeamCard.of(other.number())));
        refused(RefusalCode.TEAM_CARD_UNKNOWN, () -> api.setLimit(id, new TeamCard(other.number(),
                Optional.of(5L))));
        refused(RefusalCode.TEAM_UNKNOWN, () -> api(houses.open().headquarters()).details(id));
        assertThat(api.list(TeamFilter.all(PageWanted.first(50))).rows()).hasSize(1);
        assertThat(api.details(id).cards()).hasSize(1);
    }

    @Test
    void storesDoNotLookAfterTeams() {
        var house = houses.open();
        var line = house.operatorWith(Map.of(Permission.TEAMS, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> api(line).list(TeamFilter.all(PageWanted.first(50))));
        refused(RefusalCode.NOT_PERMITTED, () -> api(line).add(new AddTeam(profile("一队"), house.card().number())));
    }

    private static List<MemberEventKind> history(Line line, TestCard card) {
        return line.api(MemberApi.class).history(card.member(), new PageWanted(Optional.empty(), true,
                Optional.empty(), 50)).rows().stream().map(MemberEvent::kind).toList();
    }

    private static List<String> actions(Line line) {
        return line.api(OperatorLogApi.class).list(LogFilter.all(50)).rows().stream().map(LogRow::action).toList();
    }
}
