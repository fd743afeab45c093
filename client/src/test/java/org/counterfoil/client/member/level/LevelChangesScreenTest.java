package org.counterfoil.client.member.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleLevelChanges;
import org.counterfoil.client.pictures.SampleLevels;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who changed level when, and changing levels by hand, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LevelChangesScreenTest extends OfficeScreenFixture {

    private static final int SECOND = 1;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleLevelChanges changes = new SampleLevelChanges(sitting);
    private final Played apis = new Played().with(LevelApi.class, new SampleLevels(sitting))
            .with(LevelChangeApi.class, changes);

    @BeforeEach
    void open() {
        open(sitting.administrator(apis), LevelChangesScreen::new);
    }

    @Test
    void aChangeIsReadWhole() {
        details(SECOND);
        assertThat(Fx.call(() -> says("Anniversary") && says("1001 Lin Xiaoman"))).isTrue();
    }

    @Test
    void membersAreChangedByKeys() {
        Fx.until("the list is there", () -> find("#action-change") != null);
        fire("Change levels");
        Fx.until("the form is open", () -> focus() == find("#members"));
        hands.type("M187300204415, 6200 1873 0000 0412");
        hands.press(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.TAB);
        hands.type("Best customers");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("1 member has another level now; 1 had it before"));
        assertThat(changes.commands()).singleElement().satisfies(command -> {
            assertThat(command.members()).containsExactly("M187300204415", "6200 1873 0000 0412");
            assertThat(command.reason()).isEqualTo("Best customers");
        });
    }

    @Test
    void whoMayNotChangeByHandOnlyLooks() {
        shut();
        open(sitting.administrator(apis, Map.of(Permission.LEVEL_CHANGE, Access.HIDDEN)), LevelChangesScreen::new);
        Fx.until("the list is there", () -> says("4 changes"));
        assertThat(Fx.call(() -> find("#action-change"))).isNull();
    }
}
