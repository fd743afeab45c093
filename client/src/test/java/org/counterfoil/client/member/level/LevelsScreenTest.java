package org.counterfoil.client.member.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleLevels;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Setting levels from their list, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LevelsScreenTest extends OfficeScreenFixture {

    private static final int SILVER = 1;
    private static final int GOLD = 2;
    private static final int PLATINUM = 3;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleLevels levels = new SampleLevels(sitting);
    private final Played apis = new Played().with(LevelApi.class, levels);

    @BeforeEach
    void open() {
        open(sitting.administrator(apis), LevelsScreen::new);
    }

    @Test
    void aLevelIsAddedByKeysAboveTheOthers() {
        add("#code");
        hands.type("BLACK");
        hands.press(KeyCode.TAB);
        hands.type("Black");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(levels.coded("BLACK").orElseThrow().profile()).isEqualTo(LevelProfile.plain("Black", 4, 100, 100));
        Fx.until("the list has been read anew", () -> says("5 levels"));
    }

    @Test
    void theDetailsTellTheRulesAndWhoChangedLevelLast() {
        details(SILVER);
        assertThat(Fx.call(() -> says("Total spent: from ¥2,000.00"))).isTrue();
        assertThat(Fx.call(() -> says("Each quarter: Spending ¥500.00 or more; 7 days of grace"))).isTrue();
        assertThat(Fx.call(() -> says("Chen Xiaoyun: Member → Silver · Moved up"))).isTrue();
    }

    @Test
    void theFormTellsWhoWouldMoveAsItIsTyped() {
        edit(SILVER);
        Fx.until("it is told", () -> says("20 members move up") && says("14 members move down"));
        tabTo("#threshold");
        hands.type("1800");
        Fx.until("it is told anew", () -> says("40 members move up with the next transaction"));
        fire("Who?");
        assertThat(Fx.call(() -> says("Lin Zhiyuan M187300204416: Member → Silver"))).isTrue();
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(levels.coded("SILVER").orElseThrow().profile().threshold()).isEqualTo(180_000);
    }

    @Test
    void whatTheFormShowsIsSavedAsItWas() {
        var before = levels.coded("GOLD").orElseThrow().profile();
        assertThat(before.entry()).isEqualTo(LevelEntry.TOTAL_POINTS);
        assertThat(before.upkeep()).isEqualTo(Optional.of(new LevelUpkeep(LevelPeriod.YEAR, LevelMeasure.POINTS,
                1_000, 30)));
        edit(GOLD);
        hands.type("Golden");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        var after = levels.coded("GOLD").orElseThrow().profile();
        assertThat(after).isEqualTo(new LevelProfile("Golden", before.rank(), before.discountPercent(),
                before.pointsPercent(), before.entry(), before.threshold(), before.next(), before.automaticUpgrade(),
                before.upkeep(), before.neverDown()));
    }

    @Test
    void aThresholdOfPointsIsRefusedWhereItWasTyped() {
        levels.refuse(Refusal.of(RefusalCode.LEVEL_THRESHOLD_LOW, "field", "threshold").with("level", "Silver"));
        edit(GOLD);
        hands.type("Golden");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told there", () -> says("compare with Silver") && focus() == find("#thresholdPoints"));
    }

    @Test
    void deletingNeedsTheNameAndNobodyInTheLevel() {
        details(SILVER);
        fire("Delete");
        Fx.until("it is told", () -> says("1,306 members still have this level"));
        details(PLATINUM);
        fire("Delete");
        Fx.until("the field waits", () -> focus() == find("#agree-words"));
        hands.type("Platinum");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Platinum was deleted"));
        assertThat(levels.coded("PLATINUM")).isEmpty();
    }

    @Test
    void aStoreOnlyLooks() {
        shut();
        open(sitting.cashier(apis), LevelsScreen::new);
        assertThat(Fx.call(() -> find("#action-add"))).isNull();
        details(SILVER);
        assertThat(offers("Edit") || offers("Delete")).isFalse();
    }

    private void edit(int at) {
        details(at);
        hands.press(KeyCode.ENTER);
        Fx.until("the form is open", () -> find("#name") != null && focus() == find("#name"));
    }

    private void tabTo(String field) {
        for (var tabs = 0; tabs < 20 && !Fx.call(() -> focus() == find(field)); tabs++) {
            hands.press(KeyCode.TAB);
        }
        assertThat(Fx.call(() -> focus() == find(field))).isTrue();
    }
}
