package org.counterfoil.server.card.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamFilter;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Importer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Teams from a file. */
abstract class TeamImportBehaviour {

    private static final String TITLES = "name;company;mainCard;teamPoints;rate;shared;period;subCards;limit;remark";

    @Autowired
    private Houses houses;

    private House house;
    private Importer importer;

    @BeforeEach
    void open() {
        house = houses.open();
        importer = new Importer(house.headquarters(), "teams");
    }

    @Test
    void aTeamIsAddedWithItsCardsOnceItsTotalsWereSaid() {
        var main = house.card().number();
        var sub = house.card().number();
        var third = house.card().number();
        var alone = house.card().number();
        var checked = importer.checked(TITLES,
                "一队;顺达物流;" + main + ";percent;50;yes;day;" + sub + " " + third + ";500.00;",
                "二队;;" + alone + ";;;;;;;备用");
        assertThat(importer.troubles(checked)).isEmpty();
        assertThat(checked.controlled()).containsExactly("rows", "subCards");
        refused(RefusalCode.CONTROL_TOTAL_MISSING, () -> importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING));
        refused(RefusalCode.CONTROL_TOTAL_DIFFERS, () -> importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING,
                Map.of("rows", 2L, "subCards", 3L)));
        assertThat(team("一队")).isEmpty();

        var done = importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING, Map.of("rows", 2L, "subCards", 2L));

        assertThat(done.counts().added()).isEqualTo(2);
        var first = team("一队").orElseThrow();
        assertThat(first.team().profile()).isEqualTo(new TeamProfile("一队", "顺达物流", TeamPoints.PERCENT, 50, true,
                TeamPeriod.DAY, ""));
        assertThat(first.cards()).extracting(TeamDetails.Member::card).containsExactly(main, sub, third);
        assertThat(first.cards()).extracting(TeamDetails.Member::limit).containsExactly(Optional.empty(),
                Optional.of(50_000L), Optional.of(50_000L));
        assertThat(team("二队").orElseThrow().team().profile()).isEqualTo(new TeamProfile("二队", "", TeamPoints.NONE, 0,
                false, TeamPeriod.MONTH, "备用"));
    }

    @Test
    void everyBadRowIsToldWithItsColumnAndNothingIsAdded() {
        var main = house.card().number();
        var sub = house.card().number();
        var good = house.card().number();
        var checked = importer.checked("name;mainCard;teamPoints;rate;subCards;limit",
                ";" + main + ";;;;", "甲;;;;;", "乙;8600000000000000;;;;", "丙;" + main + ";sometimes;;;",
                "丁;" + main + ";percent;1001;;", "戊;" + main + ";;;" + main + ";", "己;" + main + ";;;" + sub + ";-5",
                "庚;" + main + ";;;" + sub + "," + sub + ";", "辛;" + good + ";;;" + sub + ";",
                "壬;" + main + ";;;" + sub + ";", "癸;" + house.producedCard("STD", Optional.empty()).number()
                        + ";;;;");
        assertThat(importer.troubles(checked)).containsExactly("2 field-missing name", "3 field-missing mainCard",
                "4 card-unknown mainCard", "5 choice-unknown teamPoints", "6 percent-out-of-range rate",
                "7 card-twice subCards", "8 amount-not-positive limit", "9 card-twice subCards",
                "11 team-card-taken subCards",
                "12 card-not-activated mainCard");
        assertThat(checked.counts().good()).isEqualTo(1);
        assertThat(team("辛")).isEmpty();
    }

    @Test
    void theGoodRowsAloneAreAddedAndWhatNobodyChangedIsUndone() {
        var cards = IntStream.range(0, 5).mapToObj(_ -> house.card().number()).toList();
        var checked = importer.checked("name;mainCard;subCards", "甲;" + cards.get(0) + ";" + cards.get(1),
                "乙;8600000000000000;", "丙;" + cards.get(2) + ";" + cards.get(3));
        var done = importer.carriedOut(checked, ImportMode.ONLY_GOOD, Map.of("rows", 3L, "subCards", 2L));
        assertThat(done.counts().added()).isEqualTo(2);
        var changed = team("丙").orElseThrow().team();
        api().edit(changed.id(), new EditTeam(changed.version(), new TeamProfile("丙丙", "", TeamPoints.NONE, 0, false,
                TeamPeriod.MONTH, "")));

        var undone = importer.undone(done);

        assertThat(undone.counts()).isEqualTo(new ImportCounts(0, 1, 0, 1, 1));
        assertThat(importer.troubles(undone)).contains("4 row-changed-since -");
        assertThat(team("甲")).isEmpty();
        assertThat(team("丙丙")).isPresent();
        var again = importer.checked("name;mainCard;subCards", "丁;" + cards.get(0) + ";" + cards.get(1));
        assertThat(importer.troubles(again)).as("their cards are free again").isEmpty();
    }

    @Test
    void onlyHeadquartersBringsInTeamsAndOnlyWhoMayChangeThem() {
        var reader = house.operatorWith(Map.of(Permission.TEAMS, Access.READ, Permission.IMPORT, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> reader.api(ImportApi.class).form("teams"));
    }

    private TeamApi api() {
        return importer.line().api(TeamApi.class);
    }

    private Optional<TeamDetails> team(String name) {
        return api().list(new TeamFilter(name, "", Set.of(), Optional.empty(), PageWanted.first(9))).rows().stream()
                .filter(row -> List.of(name).contains(row.profile().name())).findFirst()
                .map(row -> api().details(row.id()));
    }
}
