package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Carrying the list of transactions away from the desk, by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ExportByKeysTest extends AtTheDesk {

    @Test
    void theListIsExportedWithTheColumnsThatAreShownInTheFormatThatIsChosen() {
        Fx.run(() -> {
            desk.press(KeyCode.F5);
            desk.pressWithControl(KeyCode.E);
            assertThat(desk.find("#begin-export")).isNotNull();
            desk.press(KeyCode.RIGHT, KeyCode.ENTER);

            assertThat(desk.find("#begin-export")).as("the question is gone").isNull();
            assertThat(list().notice().get().toString()).contains("job.begun");
            var asked = desk.it.server.jobs().layout(desk.it.server.jobs().newest());
            assertThat(asked.format()).isEqualTo(FileFormat.CSV);
            assertThat(asked.columns()).extracting(ExportLayout.Column::key).containsExactly("time", "kind", "number",
                    "member", "card", "amount", "points", "tender", "operator", "voided");
            assertThat(asked.columns().get(5).title()).isEqualTo("金额");
            assertThat(asked.words()).containsEntry("transaction.recharge", "充值").containsEntry("tender.cash", "现金")
                    .containsEntry("yes", "已撤销");
        });
    }

    @Test
    void escapeLeavesTheQuestionWithoutAFileAndTheListStays() {
        Fx.run(() -> {
            desk.press(KeyCode.F5);
            desk.pressWithControl(KeyCode.E);
            desk.press(KeyCode.ESCAPE);
            assertThat(desk.find("#begin-export")).isNull();
            assertThat(list().exporting().get()).isEmpty();
            assertThat(desk.it.desk.flow().get()).isPresent();
            assertThat(desk.it.server.jobs().mine(null).rows()).isEmpty();
        });
    }

    @Test
    void theDownloadCentreIsAKeyAway() {
        Fx.run(() -> {
            desk.pressWithShift(KeyCode.F5);
            assertThat(desk.it.downloads).isEqualTo(1);
        });
    }

    @Test
    void withoutThePermissionThereIsNeitherActionNorKey() {
        Fx.run(() -> {
            desk.close();
            desk = new SceneDesk(folder, without(Permission.EXPORT));
            desk.pressWithShift(KeyCode.F5);
            assertThat(desk.it.downloads).isZero();
            desk.press(KeyCode.F5);
            assertThat(desk.find("#columns")).isNotNull();
            assertThat(desk.find("#action-export")).isNull();
            desk.pressWithControl(KeyCode.E);
            assertThat(list().exporting().get()).isEmpty();
        });
    }

    private TransactionsViewModel list() {
        return (TransactionsViewModel) desk.it.desk.flow().get().orElseThrow().flow();
    }

    private static SignedIn without(Permission permission) {
        var grants = new EnumMap<>(SamplePeople.signedIn().grants());
        grants.remove(permission);
        return SamplePeople.signedIn("陈晓雯", "0127", grants);
    }
}
