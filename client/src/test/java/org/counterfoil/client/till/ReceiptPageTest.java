package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.counterfoil.client.receipt.ReceiptView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.value.list.ReceiptPages;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt as a page, from the list of transactions. */
class ReceiptPageTest {

    @TempDir
    Path folder;

    @Test
    void aCountedCopyIsKeptAsPdfAndTheOperatorIsToldWhere() throws Exception {
        try (var it = new DeskFixture(folder)) {
            it.scan(SamplePeople.LIN);
            it.type("100");
            it.type("");
            var session = it.session(SamplePeople.signedIn());
            var list = new TransactionsViewModel(session);
            list.open(it.done().number());
            list.savePage(new ReceiptPages(folder, new Surroundings(Texts.of(Language.VI),
                    SamplePeople.signedIn().desk(), ReceiptView::new)));

            var file = folder.resolve(it.done().number() + "-1.pdf");
            assertThat(new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(list.notice().get()).isInstanceOfSatisfying(Notice.Told.class,
                    told -> assertThat(told.arguments()).containsEntry("file", file));
            list.close();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        try (var it = new DeskFixture(folder)) {
            it.type("100");
            it.type("");
            var list = new TransactionsViewModel(it.session(SamplePeople.signedIn()));
            list.open(it.done().number());
            list.savePage(new ReceiptPages(notAFolder, new Surroundings(Texts.of(Language.EN),
                    SamplePeople.signedIn().desk(), ReceiptView::new)));

            assertThat(list.notice().get()).isInstanceOf(Notice.Faulty.class);
            list.close();
        }
    }
}
