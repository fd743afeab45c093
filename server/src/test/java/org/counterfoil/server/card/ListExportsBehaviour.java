package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.ExportCardBatches;
import org.counterfoil.common.card.ExportCardTypes;
import org.counterfoil.common.card.ExportMembers;
import org.counterfoil.common.card.ExportStockCards;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ExportLevelChanges;
import org.counterfoil.common.member.ExportLevels;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.value.ValueBehaviour;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of members and cards as files. */
abstract class ListExportsBehaviour extends ValueBehaviour {

    private static final PageWanted PAGE = PageWanted.first(100);

    @Autowired
    private JdbcClient jdbc;

    private House house;
    private Line line;

    @BeforeEach
    void open() {
        house = openHouse();
        line = house.headquarters();
    }

    @Test
    void membersComeWithWhatTheyOwnAndWholePhonesAreRemembered() throws IOException {
        var card = house.card("GOLD", Optional.empty());
        till(house).recharge(card.number(), 12_345);
        var wanted = new ExportMembers(MemberFilter.all(9), csv("card", "name", "phone", "status", "card-status",
                "registered", "principal", "points"));

        assertThat(text(line, line.api(MemberListApi.class).export(wanted)))
                .contains(card.number() + ",陈晓云," + card.phone() + ",正常,active,2026-03-02,123.45,0");
        assertThat(log("export-whole-phones")).containsExactly("members=1");

        var without = house.operatorWith(Map.of(Permission.MEMBERS, Access.READ, Permission.EXPORT, Access.WRITE));
        assertThat(text(without, without.api(MemberListApi.class).export(wanted)))
                .contains("138 **** " + card.phone().substring(7)).doesNotContain(card.phone());
        assertThat(log("export-whole-phones")).hasSize(1);
    }

    @Test
    void batchesTypesAndCardsInStockComeAsTheirListsShowThem() throws IOException {
        var batch = new Batches(line).produced(1, 2, PinMode.NONE);
        assertThat(text(line, line.api(CardBatchApi.class).export(new ExportCardBatches(CardBatchFilter.all(PAGE),
                csv("number", "first", "last", "count", "state", "face-value", "pins", "kind", "by", "requested",
                        "type")))))
                .contains("1," + batch.first() + "," + batch.last() + ",2,produced,0.00,none,");
        assertThat(text(line, line.api(CardStockApi.class).export(new ExportStockCards(StockCardFilter.all(PAGE),
                csv("number", "status", "store", "type", "kind", "batch", "activated", "expires")))))
                .contains(batch.first() + ",not-activated,").contains(batch.last());
        var rows = book(line, line.api(CardTypeApi.class).export(new ExportCardTypes(CardTypeFilter.all(PAGE),
                layout(FileFormat.XLSX, "name", "kind", "whose", "validity", "face-value", "deposit",
                        "replacement-fee", "offline", "created"))));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains("registered", "good", "0.00");
    }

    @Test
    void levelsAndTheirChangesComeAsTheirListsShowThem() throws IOException {
        var card = house.card();
        var gold = line.api(LevelApi.class).list(LevelFilter.all()).rows().stream()
                .filter(row -> row.code().equals("GOLD")).findFirst().orElseThrow();
        line.api(LevelChangeApi.class).changeLevel(new ChangeLevel(UUID.randomUUID(),
                List.of(card.memberNumber()), gold.id(), "周年"));
        assertThat(text(line, line.api(LevelApi.class).export(new ExportLevels(LevelFilter.all(),
                csv("rank", "name", "code", "points", "discount", "entry", "next", "members", "changed", "by")))))
                .contains(",GOLD,").contains("by-hand");
        assertThat(text(line, line.api(LevelChangeApi.class).export(new ExportLevelChanges(LevelChangeFilter.all(9),
                csv("number", "name", "card", "before", "after", "move", "operator", "transaction", "reason",
                        "time")))))
                .contains(card.memberNumber() + ",陈晓云,").contains("周年");
    }

    @Test
    void aColumnThatThereIsNotAndWhoMayNotAreRefused() {
        var members = line.api(MemberListApi.class);
        refused(RefusalCode.BAD_REQUEST, () -> members.export(new ExportMembers(MemberFilter.all(9), csv("salary"))));
        var seeing = house.operatorWith(Map.of(Permission.MEMBERS, Access.READ, Permission.LEVELS, Access.READ));
        refused(RefusalCode.NOT_PERMITTED, () -> seeing.api(MemberListApi.class)
                .export(new ExportMembers(MemberFilter.all(9), csv("name"))));
        refused(RefusalCode.NOT_PERMITTED, () -> seeing.api(LevelApi.class)
                .export(new ExportLevels(LevelFilter.all(), csv("name"))));
        var carrying = house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> carrying.api(MemberListApi.class)
                .export(new ExportMembers(MemberFilter.all(9), csv("name"))));
        refused(RefusalCode.NOT_PERMITTED, () -> carrying.api(CardStockApi.class)
                .export(new ExportStockCards(StockCardFilter.all(PAGE).withStates(Set.of()), csv("number"))));
    }

    private static ExportLayout csv(String... columns) {
        return layout(FileFormat.CSV, columns);
    }

    private static ExportLayout layout(FileFormat format, String... columns) {
        return new ExportLayout(format, "list", Stream.of(columns).map(key -> new ExportLayout.Column(key, key))
                .toList(), Map.of("status.normal", "正常"));
    }

    private static String text(Line line, JobRow job) throws IOException {
        return new String(content(line, job), StandardCharsets.UTF_8);
    }

    private static List<List<String>> book(Line line, JobRow job) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content(line, job)));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell.getText()).toList()).toList();
        }
    }

    private static byte[] content(Line line, JobRow job) throws IOException {
        var jobs = line.api(JobApi.class);
        assertThat(Jobs.ended(jobs, job.id()).failure()).isEmpty();
        return jobs.download(job.id()).getBody().getInputStream().readAllBytes();
    }

    private List<String> log(String action) {
        return jdbc.sql("select value_after from operator_log where merchant_id = ? and action = ?")
                .param(house.merchant()).param(action).query(String.class).list();
    }
}
