package org.counterfoil.server.value.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of transactions as a file, over HTTP. */
abstract class TransactionExportBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TransactionExport export;

    @Test
    void theFileHoldsWhatTheFilterFindsAndNothingElse() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var recharged = till.recharge(card.number(), 10_000);
        till.cashSale(card.number(), 100);

        var lines = csv(house.headquarters(), filter(Set.of(TransactionKind.RECHARGE)), "number", "kind", "amount",
                "time", "member");

        assertThat(lines).containsExactly("\uFEFFnumber!,kind!,amount!,time!,member!",
                recharged.number() + ",充值,100.00,2026-03-02 10:00:00,陈晓云");
    }

    @Test
    void allColumnsAreFilledInTheOrderThatIsWanted() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var sale = till.cashSale(card.number(), 12_345);
        till.voids(sale);

        var lines = csv(house.headquarters(), filter(Set.of(TransactionKind.CASH_SALE)), "voided", "tender", "points",
                "coupon", "amount", "gross", "member", "card", "operator", "terminal", "store", "time", "kind",
                "number", "remark");

        assertThat(lines.get(1)).isEqualTo("是,cash,123,0.00,123.45,123.45,陈晓云," + card.number() + ",林小满,"
                + house.places().desk().number() + ",南山店,2026-03-02 10:00:00,cash-sale,"
                + sale.number() + ",");
    }

    @Test
    void aStoreManagersFileHasTheOwnStoreAlone() {
        var house = openHouse();
        var card = house.card();
        var here = till(house).cashSale(card.number(), 100);
        var there = till(house, house.places().otherDesk(), "A1").cashSale(card.number(), 200);

        assertThat(csv(house.manager(), filter(Set.of()), "number")).contains(here.number())
                .doesNotContain(there.number());
        assertThat(csv(house.headquarters(), filter(Set.of()), "number")).contains(here.number(), there.number());
    }

    @Test
    void nothingOfAnotherMerchantIsInTheFile() {
        var house = openHouse();
        var other = openHouse();
        var own = till(house).cashSale(house.card().number(), 100);
        var foreign = till(other).cashSale(other.card().number(), 200);

        assertThat(csv(house.headquarters(), filter(Set.of()), "number")).contains(own.number())
                .doesNotContain(foreign.number());
    }

    @Test
    void whatSomebodyTypedIsNotRunByASpreadsheet() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.values().cashSale(new CashSale(till.key(), Till.amount(card.number(), 100), Tender.CASH, 100, 100,
                "=HYPERLINK(\"http://x\")"));

        assertThat(csv(house.headquarters(), filter(Set.of(TransactionKind.CASH_SALE)), "remark").get(1))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void aWorkbookHoldsTheSameRows(@TempDir Path directory) throws IOException {
        var house = openHouse();
        var sale = till(house).cashSale(house.card().number(), 12_345);
        var line = house.headquarters();
        var job = ended(line, filter(Set.of(TransactionKind.CASH_SALE)), FileFormat.XLSX, "number", "amount");

        assertThat(job.file().orElseThrow().name()).isEqualTo("交易.xlsx");
        assertThat(sheet(file(line, job), directory.resolve("table.xlsx"))).contains(sale.number())
                .contains("<v>123.45</v>");
    }

    @Test
    void whoMaySeeTheListMayNotYetCarryItAwayNorTheOtherWayAbout() {
        var house = openHouse();
        var seeing = house.operatorWith(Map.of(Permission.TRANSACTIONS, Access.READ)).api(TransactionApi.class);
        var carrying = house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE)).api(TransactionApi.class);

        refused(RefusalCode.NOT_PERMITTED, () -> seeing.export(wanted(FileFormat.CSV, filter(Set.of()), "number")));
        refused(RefusalCode.NOT_PERMITTED, () -> carrying.export(wanted(FileFormat.CSV, filter(Set.of()), "number")));
    }

    @Test
    void theRowsOfAllBatchesTogetherAreThoseOfTheList() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var made = IntStream.range(0, 5).mapToObj(_ -> till.cashSale(card.number(), 100).number()).toList();
        var listed = house.headquarters().api(TransactionApi.class).list(filter(Set.of(TransactionKind.CASH_SALE)));
        assertThat(house.<List<String>, RuntimeException>as(() -> numbers(house, 2)))
                .containsExactlyElementsOf(listed.rows().stream().map(TransactionRow::number).toList())
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void aFileOfStoredValueTellsTheBalanceAfterwardsAndWhatTheMemberIsByNow() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.cashSale(card.number(), 100);
        till.recharge(card.number(), 10_000);
        var filter = new TransactionFilter(TODAY, TODAY, Set.of(), Set.of(), "", false, Optional.empty(),
                PageOf.MAX_ROWS, Optional.of(Moved.STORED_VALUE));

        var lines = csv(house.headquarters(), filter, "member", "member-status", "amount", "balance-after",
                "discounted", "uses-before");

        assertThat(lines).hasSize(2).last().isEqualTo("陈晓云,正常,100.00,100.00,0.00,");
    }

    private List<String> numbers(House house, int batch) {
        var rows = export.open(wanted(FileFormat.CSV, filter(Set.of(TransactionKind.CASH_SALE)), "number"),
                house.administrator());
        var numbers = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var next = rows.batch(cursor, batch);
            assertThat(next.rows()).hasSizeLessThanOrEqualTo(batch);
            next.rows().forEach(line -> numbers.add(line.row().number()));
            cursor = next.next();
        } while (cursor.isPresent());
        assertThat(rows.count()).isEqualTo(numbers.size());
        return numbers;
    }

    private static TransactionFilter filter(Set<TransactionKind> kinds) {
        return new TransactionFilter(TODAY, TODAY, kinds, "", false, Optional.empty(), PageOf.MAX_ROWS);
    }

    private static ExportTransactions wanted(FileFormat format, TransactionFilter filter, String... columns) {
        return new ExportTransactions(filter, new ExportLayout(format, "交易",
                Arrays.stream(columns).map(key -> new ExportLayout.Column(key, key + "!")).toList(),
                Map.of("transaction.recharge", "充值", "yes", "是", "status.normal", "正常")));
    }

    private static JobRow ended(Line line, TransactionFilter filter, FileFormat format, String... columns) {
        var job = line.api(TransactionApi.class).export(wanted(format, filter, columns));
        var ended = Jobs.ended(line.api(JobApi.class), job.id());
        assertThat(ended.state()).as("%s", ended).isEqualTo(JobState.DONE);
        return ended;
    }

    private static List<String> csv(Line line, TransactionFilter filter, String... columns) {
        return text(file(line, ended(line, filter, FileFormat.CSV, columns)));
    }

    private static List<String> text(byte[] file) {
        return List.of(new String(file, StandardCharsets.UTF_8).split("\r\n"));
    }

    private static byte[] file(Line line, JobRow job) {
        try {
            var answer = line.api(JobApi.class).download(job.id());
            assertThat(answer.getHeaders().getContentLength()).isEqualTo(job.file().orElseThrow().bytes());
            return answer.getBody().getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Found as spreadsheets find it, by the directory at the file's end. */
    private static String sheet(byte[] file, Path path) throws IOException {
        Files.write(path, file);
        try (var zip = new ZipFile(path.toFile());
                var content = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
