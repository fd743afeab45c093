package org.counterfoil.client.system;

import java.util.List;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.system.BackupRow;

/** The details of a backup: where it is, what is in it, and what was found of it. */
final class BackupSheet {

    private final BackupRow row;
    private final Texts texts;
    private final BackupWords words;

    BackupSheet(BackupRow row, Texts texts) {
        this.row = row;
        this.texts = texts;
        this.words = new BackupWords(texts);
    }

    Detail detail() {
        var written = row.written();
        return new Detail(texts.get("backups.of", "at", texts.figures().dateTime(row.asked())), words.result(row),
                List.of(words.badge(row)),
                List.of(tile("size", words.size(row)), tile("rows", texts.figures().number(written.rows())),
                        tile("transactions", texts.figures().number(row.transactions()))),
                List.of(new Detail.Section(texts.get("backups.section.made"),
                        fact("by", words.asked(row)),
                        fact("ended", row.ended().map(texts.figures()::dateTime).orElse(""))),
                        new Detail.Section(texts.get("backups.section.file"),
                                List.of(fact("path", words.place(row)), fact("node", row.node()),
                                        fact("archived", words.archived(row)), fact("digest", written.digest())),
                                true)),
                List.of());
    }

    private Detail.Tile tile(String key, String figure) {
        return new Detail.Tile(texts.get("backups.column." + key), Nodes.label(figure, "t-20", "strong"));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("backups.column." + key), value);
    }
}
