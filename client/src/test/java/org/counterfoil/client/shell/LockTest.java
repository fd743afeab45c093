package org.counterfoil.client.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Features;
import org.counterfoil.client.Fx;
import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.connection.Connection;
import org.counterfoil.client.shared.scope.Bearer;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.seal.Enrolled;
import org.counterfoil.client.shared.screen.Routes;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.till.Sale;
import org.counterfoil.client.till.SaleScreen;
import org.counterfoil.client.till.TillFeature;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A front desk that is left alone with an open sale, worked at by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LockTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final Hands hands = new Hands(() -> this.workplace.scene());
    private final DirectExecutor executor = new DirectExecutor();
    private final TurnedClock clock = new TurnedClock();
    private final LockedDoor door = new LockedDoor();
    private final Bearer bearer = new Bearer();
    private final SampleServer server = new SampleServer();
    private TerminalScope terminal;
    private Workplace workplace;
    private Stage stage;

    @BeforeEach
    void signInAndBeginASale() {
        Fx.start();
        Fx.run(() -> {
            var connection = new Connection(executor, () -> {});
            connection.answered();
            var settings = new Sitting(Language.EN, Theme.LIGHT).terminal(new Played()).settings().get();
            terminal = new TerminalScope(settings, clock, executor, this::api, bearer, connection,
                    Enrolled.NOT);
            workplace = new Workplace(terminal,
                    new TillFeature(folder, tone -> {}, System::nanoTime).addTo(new Routes()), Features::start);
            stage = new Stage();
            stage.setScene(workplace.scene());
            stage.setWidth(990);
            stage.setHeight(760);
            stage.show();
            stage.requestFocus();
            workplace.signInPage().orElseThrow().password().set("s3cret");
            workplace.signInPage().orElseThrow().signIn();
            screen().desk().scanned(Scan.card(SamplePeople.LIN));
            screen().desk().typed("88.80");
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            workplace.close();
            terminal.close();
            stage.close();
        });
    }

    @Test
    void aDeskThatIsLeftAloneIsCoveredAndItsSaleIsKept() {
        assertThat(Fx.call(this::texts)).anyMatch(text -> text.contains("林知夏"));
        var before = Fx.call(() -> workplace.screen().orElseThrow());
        pass(FIVE_MINUTES.minusSeconds(1));
        hands.press(KeyCode.SHIFT);
        pass(FIVE_MINUTES.minusSeconds(1));
        assertThat(locked()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(locked()).isTrue();
        assertThat(Fx.call(this::texts)).contains("Locked").noneMatch(text -> text.contains("林知夏"))
                .noneMatch(text -> text.contains("88.80") || text.contains("79.92"));

        hands.type("wrong");
        hands.press(KeyCode.ENTER);
        Fx.until("it says so", () -> texts().stream().anyMatch(text -> text.contains("4 tries are left")));
        hands.type("s3cret");
        hands.press(KeyCode.ENTER);
        Fx.until("the desk is back", () -> workplace.lockPage().isEmpty());
        assertThat(Fx.call(() -> workplace.screen().orElseThrow())).isSameAs(before);
        assertThat(Fx.call(() -> sale().cart().gross())).isEqualTo(88_80);
        assertThat(door.opened).isEqualTo(1);
        assertThat(bearer.token()).contains("token 0127");
        pass(FIVE_MINUTES);
        assertThat(locked()).as("it is watched again").isTrue();
    }

    @Test
    void aKeyLocksAtOnceAndNothingReachesTheSaleMeanwhile() {
        hands.press(KeyCode.F12, Set.of(KeyCode.SHIFT));
        assertThat(locked()).isTrue();
        Fx.run(() -> workplace.scene().getRoot().requestFocus());
        hands.scan("690128410012");
        hands.press(KeyCode.ENTER, KeyCode.F7, KeyCode.ESCAPE);
        assertThat(Fx.call(() -> sale().cart().gross())).isEqualTo(88_80);
        assertThat(Fx.call(() -> sale().held())).isEmpty();
        assertThat(locked()).isTrue();
    }

    @Test
    void somebodyElseTakesTheDeskOverOnTheSamePageAndTheSaleGoesOn() {
        hands.press(KeyCode.F12, Set.of(KeyCode.SHIFT));
        hands.press(KeyCode.UP);
        hands.type("0042");
        hands.press(KeyCode.ENTER);
        hands.type("s3cret");
        hands.press(KeyCode.ENTER);

        Fx.until("the desk is the other's", () -> workplace.lockPage().isEmpty());
        assertThat(Fx.call(() -> workplace.session().orElseThrow().signedIn().operator().staffNumber()))
                .isEqualTo("0042");
        assertThat(Fx.call(() -> sale().cart().gross())).isEqualTo(88_80);
        assertThat(bearer.token()).contains("token 0042");
        assertThat(door.handedOver).isEqualTo(1);
        assertThat(Fx.call(() -> screen().desk().sale().tenders())).as("what the other may do counts")
                .containsExactly(Tender.CASH, Tender.BANK_CARD);
    }

    @Test
    void whereTheServerHasEndedTheSessionThePasswordSignsInAgain() {
        hands.press(KeyCode.F12, Set.of(KeyCode.SHIFT));
        door.ended = true;
        Fx.run(() -> terminal.connection().expired());
        assertThat(locked()).isTrue();
        hands.type("s3cret");
        hands.press(KeyCode.ENTER);
        Fx.until("the desk is back", () -> workplace.lockPage().isEmpty());
        assertThat(door.opened).isZero();
        assertThat(door.signedIn).isEqualTo(2);
        assertThat(Fx.call(() -> sale().cart().gross())).isEqualTo(88_80);
    }

    private void pass(Duration time) {
        Fx.run(() -> {
            clock.turn(time);
            executor.elapse(time);
        });
    }

    private boolean locked() {
        return Fx.call(() -> workplace.lockPage().isPresent());
    }

    private SaleScreen screen() {
        return (SaleScreen) workplace.screen().orElseThrow();
    }

    private Sale sale() {
        return screen().desk().sale().current().get();
    }

    private List<String> texts() {
        return workplace.scene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).filter(Node::isVisible).map(Labeled::getText).filter(Objects::nonNull)
                .toList();
    }

    private <T> T api(Class<T> type) {
        return type.isInstance(door) ? type.cast(door) : server.api(type);
    }
}
