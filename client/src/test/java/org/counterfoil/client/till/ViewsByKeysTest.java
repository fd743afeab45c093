package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What moved stored value or uses of services, read at the desk by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ViewsByKeysTest extends AtTheDesk {

    @Test
    void ctrlAndADigitGoToAViewWithItsColumns() {
        Fx.run(() -> {
            desk.press(KeyCode.F5);
            assertThat(heads()).contains("金额").doesNotContain("交易后余额", "原有次数");
            desk.pressWithControl(KeyCode.DIGIT3);
            assertThat(asked()).contains("moved=stored-value", "days=");
            assertThat(heads()).contains("会员状态", "交易后余额");
            desk.pressWithControl(KeyCode.DIGIT4);
            assertThat(asked()).contains("moved=counts");
            assertThat(heads()).contains("服务", "原有次数").doesNotContain("金额");
            desk.pressWithControl(KeyCode.DIGIT9);
            assertThat(asked()).as("where no view stands nothing happens").contains("moved=counts");
            desk.pressWithControl(KeyCode.DIGIT1);
            assertThat(asked()).doesNotContain("moved");
            assertThat(heads()).contains("金额").doesNotContain("服务");
        });
    }

    private String asked() {
        return ((TransactionsViewModel) desk.it.desk.flow().get().orElseThrow().flow()).list().filter().get().line();
    }

    private List<String> heads() {
        return ((TableView<?>) desk.find("#list")).getColumns().stream().map(TableColumn::getText).toList();
    }
}
