package org.counterfoil.client.system;

import java.util.List;

import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.BackupRow;

/** The list of backups as data. */
final class BackupSpecs {

    private static final String ASKED = "asked";

    private BackupSpecs() {}

    /** @param actions of the list, as far as the operator's role allows them */
    static ListSpec<BackupRow, Integer> list(Texts texts, List<ListAction> actions) {
        return new ListSpec<BackupRow, Integer>("backups.", columns(texts), List.of(),
                (count, column) -> ASKED.equals(column.key()) ? texts.get("backups.total", "count", count) : "")
                .withActions(actions.toArray(ListAction[]::new));
    }

    private static List<Column<BackupRow>> columns(Texts texts) {
        var words = new BackupWords(texts);
        return List.of(Column.<BackupRow>left(ASKED, 170, row -> texts.figures().dateTime(row.asked())),
                Column.<BackupRow>left("state", 170, words::badge),
                Column.<BackupRow>right("size", 90, words::size),
                Column.<BackupRow>right("transactions", 110, row -> row.findings().isPresent()
                        ? texts.figures().number(row.transactions())
                        : ""),
                Column.<BackupRow>left("by", 150, words::asked),
                Column.<BackupRow>left("path", 240, words::place).growing());
    }
}
