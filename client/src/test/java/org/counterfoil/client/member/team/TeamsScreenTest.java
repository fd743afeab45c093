package org.counterfoil.client.member.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleImports;
import org.counterfoil.client.pictures.SampleTeams;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.imports.ImportApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looking after teams, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TeamsScreenTest extends OfficeScreenFixture {

    private static final String SUB = "8600187300038820";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleTeams teams = new SampleTeams(sitting);

    @BeforeEach
    void open() {
        open(Map.of());
    }

    private void open(Map<Permission, Access> limits) {
        open(sitting.administrator(new Played().with(TeamApi.class, teams)
                .with(ImportApi.class, new SampleImports().ofTeams()), limits), TeamsScreen::new);
    }

    @Test
    void aTeamIsAddedWithItsMainCardAndWhatIsTakenIsToldAtItsField() {
        add("#name");
        hands.type("Night shift");
        Fx.run(() -> ((TextInputControl) find("#mainCard")).setText(SampleTeams.TAKEN));
        hands.press(KeyCode.ENTER);
        Fx.until("the card is pointed at", () -> focus() == find("#mainCard") && says("is in the team"));
        hands.type("8600187300040087");
        hands.press(KeyCode.ENTER);
        Fx.until("it is open", () -> says("Night shift") && find("#name") == null);
        var added = teams.details(3);
        assertThat(added.team().mainCard()).isEqualTo("8600187300040087");
        assertThat(added.team().profile().points()).isEqualTo(TeamPoints.PERCENT);
    }

    @Test
    void teamsComeFromAFileForWhomMayImportAlone() {
        press("#action-import");
        Fx.until("the panel is open", () -> find("#imports-template") != null || says("Template"));
        hands.press(KeyCode.ESCAPE);
        shut();
        open(Map.of(Permission.IMPORT, Access.HIDDEN));
        assertThat(find("#action-import")).isNull();
        assertThat(find("#action-add")).isNotNull();
    }

    @Test
    void cardsComeInByTheirNumbersWithALimit() {
        details(0);
        fire("Add cards");
        Fx.until("the form is open", () -> focus() == find("#cards"));
        Fx.run(() -> {
            ((TextInputControl) find("#cards")).setText("8600187300040087\n8600187300043390, 8600187300016604");
            ((TextInputControl) find("#limit")).setText("300");
            find("#limit").requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("the team is open again", () -> find("#lead-8600187300016604") != null);
        assertThat(teams.details(1).cards()).hasSize(6);
        assertThat(teams.details(1).cards().getLast().limit()).contains(30_000L);
    }

    @Test
    void aSubCardGetsAnotherLimitOrNone() {
        details(0);
        press("#limit-" + SUB);
        Fx.until("the form is open", () -> focus() == find("#limit"));
        Fx.run(() -> ((TextInputControl) find("#limit")).clear());
        hands.press(KeyCode.ENTER);
        Fx.until("the team is open again", () -> find("#lead-" + SUB) != null);
        assertThat(card().limit()).isEqualTo(Optional.empty());
    }

    @Test
    void anotherCardLeadsAfterAQuestion() {
        details(0);
        press("#lead-" + SUB);
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("has the main card now"));
        assertThat(teams.details(1).team().mainCard()).isEqualTo(SUB);
        assertThat(Fx.call(() -> find("#lead-" + SUB))).isNull();
    }

    @Test
    void aSubCardLeavesAfterAQuestion() {
        details(0);
        press("#remove-" + SUB);
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("is in no team any more"));
        assertThat(teams.details(1).cards()).hasSize(2);
    }

    @Test
    void theListIsNarrowedToTeamsThatShare() {
        fireFirst("Shared balance");
        Fx.until("one is left", () -> ((TableView<?>) find("#list")).getItems().size() == 1);
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingElse() {
        shut();
        open(Map.of(Permission.TEAMS, Access.READ));
        details(0);
        assertThat(offers("Add team") || offers("Add cards") || offers("Edit") || offers("Make main")).isFalse();
        assertThat(Fx.call(() -> says("1,286.50 of 2,000.00"))).isTrue();
    }

    private TeamDetails.Member card() {
        return teams.details(1).cards().stream().filter(card -> card.card().equals(SUB)).findFirst().orElseThrow();
    }

    private void press(String button) {
        Fx.run(() -> ((ButtonBase) find(button)).fire());
    }
}
