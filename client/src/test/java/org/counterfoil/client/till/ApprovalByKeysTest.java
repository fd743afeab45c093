package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.undo.VoidViewModel;
import org.counterfoil.common.shared.approval.Approver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A void that takes a second person, at the front desk by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ApprovalByKeysTest {

    @TempDir
    Path folder;

    private SceneDesk desk;

    @BeforeEach
    void sellAndBeginToVoid() {
        Fx.start();
        Fx.run(() -> {
            desk = new SceneDesk(folder);
            desk.it.server.limitVoids(50_00);
            desk.type("60");
            desk.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.F10);
            desk.type("0127");
            desk.press(KeyCode.ENTER);
            desk.type("1");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
        });
    }

    @AfterEach
    void shut() {
        Fx.run(() -> desk.close());
    }

    @Test
    void theSameRequestGoesAgainWithTheApproval() throws IOException {
        Fx.run(() -> {
            assertThat(desk.focus()).isSameAs(desk.find("#approver"));
            desk.type("0002");
            desk.press(KeyCode.ENTER);
            desk.type("999");
            desk.press(KeyCode.ENTER);
            assertThat(words()).contains("还可以试 4 次");
            assertThat(desk.it.approvals.number().get()).isEqualTo("0002");
            assertThat(desk.it.printed).hasSize(1);

            desk.type(SamplePeople.PASSWORD);
            desk.press(KeyCode.ENTER);
            assertThat(desk.find("#approver")).isNull();
            assertThat(desk.it.printed).hasSize(2);
            assertThat(desk.it.printed.getLast().approver()).contains(new Approver("0002", "沈怀瑾"));
            assertThat(desk.it.sequence()).as("three sendings under one key").isEqualTo(3);
        });
        assertThat(Files.readString(folder.resolve("pending.jsonl"))).contains("\"void\"")
                .doesNotContain(SamplePeople.PASSWORD).doesNotContain("999\"");
    }

    @Test
    void escapeGoesBackToWhatWasToBeConfirmed() {
        Fx.run(() -> {
            desk.press(KeyCode.ESCAPE);
            assertThat(desk.find("#approver")).isNull();
            var model = (VoidViewModel) desk.it.desk.flow().get().orElseThrow().flow();
            assertThat(model.step().get()).isInstanceOf(FlowStep.Confirming.class);
            assertThat(desk.it.printed).hasSize(1);

            desk.press(KeyCode.ENTER);
            assertThat(desk.focus()).as("it is asked for again").isSameAs(desk.find("#approver"));
            assertThat(desk.it.approvals.number().get()).isEmpty();
        });
    }

    @Test
    void anAnswerThatIsLostIsAskedForUnderTheSameKeyAndNeedsNoApprovalAnew() {
        Fx.run(() -> {
            desk.it.server.line(SampleServer.Line.LOSES_ANSWERS);
            desk.type("0002");
            desk.press(KeyCode.ENTER);
            desk.type(SamplePeople.PASSWORD);
            desk.press(KeyCode.ENTER);
            assertThat(desk.find("#approver")).isNull();
            desk.it.server.line(SampleServer.Line.UP);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.printed).hasSize(2);
            assertThat(desk.find("#approver")).isNull();
        });
    }

    private String words() {
        return desk.find("#approver").getScene().getRoot().lookupAll(".panel .callout").stream()
                .filter(Banner.class::isInstance).map(Banner.class::cast).map(Banner::words)
                .filter(said -> !said.isEmpty()).findFirst().orElse("");
    }
}
