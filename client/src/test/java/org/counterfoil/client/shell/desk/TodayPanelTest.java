package org.counterfoil.client.shell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleDeskDay;
import org.counterfoil.client.pictures.SampleNotices;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.hint.Hints;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reporting.DeskDayApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a cashier sees of the day, by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TodayPanelTest {

    private final Hands hands = new Hands(() -> this.stage.getScene());
    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private Stage stage;
    private DeskShell shell;

    @AfterEach
    void shut() {
        Fx.run(() -> {
            shell.close();
            stage.close();
        });
    }

    @Test
    void aKeyShowsTheDayAndEscapeLeadsBackToTheScanField() {
        open(sitting.cashier(played()));
        hands.press(KeyCode.F1, Set.of(KeyCode.SHIFT));
        Fx.until("the day is shown", () -> says("6,318.40") && says("47 transactions"));
        assertThat(Fx.call(() -> says("4,200.00") && says("126.00") && says("3,412.20"))).isTrue();
        assertThat(Fx.call(() -> says("Double Twelve recharge bonus"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        Fx.until("one can scan", () -> !says("47 transactions") && find("#scan").isFocused());
        hands.press(KeyCode.F1);
        Fx.until("the key is among the keys", () -> says("⇧F1") && says("Today at this desk"));
    }

    @Test
    void whatWasNotReadIsMarkedAboveUntilItIs() {
        var session = sitting.cashier(played());
        open(session);
        assertThat(Fx.call(() -> find("#unread").isVisible())).as("before anything is known").isFalse();
        Fx.run(() -> Hints.of(session).follow());
        Fx.until("it is marked", () -> find("#unread").isVisible() && says("2 unread"));
        Fx.run(() -> ((ButtonBase) find("#unread")).fire());
        Fx.until("the notices are there", () -> find("#notice-1") != null);
        Fx.run(() -> find("#notice-1").requestFocus());
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("From 1 December, 500 gives 60."));
        hands.press(KeyCode.ENTER);
        Fx.until("one is left", () -> says("1 unread"));
    }

    @Test
    void aRoleWithoutFiguresStillSeesWhatItIsTold() {
        var all = sitting.cashier(played());
        var grants = new EnumMap<Permission, Access>(all.signedIn().grants());
        grants.put(Permission.TRANSACTIONS, Access.HIDDEN);
        var who = all.signedIn();
        open(new SessionScope(all.terminal(), new SignedIn(who.token(), who.signedInAt(), who.idleSeconds(),
                who.operator(), who.desk(), grants, who.epoch(), who.nextSequence(), false, who.licence())));
        hands.press(KeyCode.F1, Set.of(KeyCode.SHIFT));
        Fx.until("it says so", () -> says("Your role does not show figures."));
        assertThat(Fx.call(() -> says("Double Twelve recharge bonus"))).isTrue();
        assertThat(Fx.call(() -> find("#today-sales"))).isNull();
    }

    @Test
    void whileTheServerIsAwayNoFigureIsMadeUp() {
        open(sitting.cashier(played().with(DeskDayApi.class, () -> {
            throw new ServerGone(new IllegalStateException("the line is down"));
        })));
        hands.press(KeyCode.F1, Set.of(KeyCode.SHIFT));
        Fx.until("there is a dash", () -> Optional.ofNullable(find("#today-sales")).map(Labeled.class::cast)
                .filter(label -> label.getText().equals("—")).isPresent());
    }

    private Played played() {
        return new Played().with(DeskDayApi.class, new SampleDeskDay())
                .with(NoticeApi.class, new SampleNotices(sitting));
    }

    private void open(SessionScope session) {
        Fx.start();
        Fx.run(() -> {
            shell = new DeskShell(session, new Staying());
            var scene = new Scene(shell.node(), 1280, 760);
            session.terminal().settings().get().theme().applyTo(scene);
            KeysAtOnce.in(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            shell.focusScan();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    private boolean says(String words) {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
