package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.organisation.Offices.adding;
import static org.counterfoil.server.organisation.Offices.stores;
import static org.counterfoil.server.organisation.Offices.terminals;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.common.organisation.ExportStores;
import org.counterfoil.common.organisation.ExportTerminals;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreWords;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list of stores is narrowed by, and what it is told of many, over HTTP. */
abstract class StoreListBehaviour {

    private static final StoreProfile WHOLE = new StoreProfile("长乐路店", StoreKind.FRANCHISE, "顾晓峰",
            "021-6433 0027", "上海市徐汇区长乐路 800 号", "华东", "茶饮", "上海乐茗餐饮有限公司", "静水", 95, 120);
    private static final String DIGITS = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void storesAreFoundByTheDayOnWhichTheyWereOpenedWhereTheMerchantIs() {
        var house = houses.open();
        var api = stores(house.headquarters());
        var opened = api.add(adding("31", "新店")).store();
        // the last second of 1 March in Shanghai
        jdbc.sql("update store set created_at = timestamp with time zone '2026-03-01 15:59:59+00' where id = ?")
                .param(opened).update();
        var first = LocalDate.of(2026, 3, 1);

        assertThat(numbers(house, created(DayRange.of(first, first)))).containsExactly("31");
        assertThat(numbers(house, created(new DayRange(Optional.empty(), Optional.of(first))))).containsExactly("31");
        assertThat(numbers(house, created(new DayRange(Optional.of(first.plusDays(1)), Optional.empty()))))
                .doesNotContain("31").hasSize(3);
        assertThat(api.totals(created(DayRange.of(first, first))).count()).isEqualTo(1);
        assertThat(numbers(house, created(DayRange.of(first, first.minusDays(1))))).isEmpty();
        for (var never : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1))) {
            assertThat(refused(RefusalCode.BAD_REQUEST, () -> api.list(created(DayRange.of(never, never)))).arguments())
                    .as(never.toString()).containsEntry("field", "created");
        }
        assertThat(numbers(house, created(DayRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9_999, 12, 31))))).hasSize(4);
    }

    @Test
    void theWordsOfStoresAreToldOnceEachInTheirOrder() {
        var house = houses.open();
        var api = stores(house.headquarters());
        assertThat(api.words().regions()).isEmpty();
        api.add(adding("31", WHOLE));
        api.add(adding("32", WHOLE));
        var gone = api.add(adding("33", new StoreProfile("三店", StoreKind.DIRECT, "", "", "", "华南", "甜品", "", "静水",
                100, 0)));
        assertThat(api.words().regions()).containsExactlyInAnyOrder("华东", "华南");
        api.delete(gone.store());

        assertThat(api.words()).isEqualTo(new StoreWords(List.of("华东"), List.of("茶饮"), List.of("上海乐茗餐饮有限公司"),
                List.of("静水")));
        assertThat(stores(house.manager()).words().brands()).as("of the own store alone").isEmpty();
        assertThat(stores(houses.open().headquarters()).words().brands()).as("of another merchant").isEmpty();
    }

    @Test
    void moreWordsThanAnybodyChoosesFromAreLeftOut() {
        var house = houses.open();
        jdbc.sql("""
                insert into store (id, merchant_id, version, code, name, kind, closed, recharge_quota_checked,
                    points_quota_checked, brand)
                select %d + x, %d, 0, concat('W', x), 'n', 'DIRECT', false, true, true, concat('b', 1000 + x)
                from (%s) w""".formatted(firstId(house), house.merchant(), series(StoreWords.MOST + 1))).update();

        var brands = stores(house.headquarters()).words().brands();

        assertThat(brands).hasSize(StoreWords.MOST).startsWith("b1000", "b1001").isSorted();
    }

    @Test
    void storesAreCarriedAwayAsAFileInTheWordsOfTheReader() throws IOException {
        var house = houses.open();
        var office = house.headquarters();
        stores(office).add(adding("31", WHOLE));
        var words = Map.of("kind.franchise", "加盟店", "status.recharge-quota-low", "充值额度不足");
        var wanted = new ExportStores(
                new StoreFilter("3", Set.of(), Set.of(), "华东", "", "", "", DayRange.ANY, PageWanted.first(1)),
                layout(words, "number", "name", "kind", "phone", "status", "recharge-quota", "points-quota", "balance",
                        "discount", "points", "brand", "created"));

        assertThat(lines(office, stores(office).export(wanted))).containsExactly(
                "number,name,kind,phone,status,recharge-quota,points-quota,balance,discount,points,brand,created",
                "31,长乐路店,加盟店,021-6433 0027,\"充值额度不足, points-quota-low\",0.00,0,0.00,95%,120%,静水,"
                        + LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Shanghai")));
        var seeing = stores(house.operatorWith(Map.of(Permission.STORES, Access.WRITE)));
        refused(RefusalCode.NOT_PERMITTED, () -> seeing.export(wanted));
        var carrying = stores(house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE)));
        refused(RefusalCode.NOT_PERMITTED, () -> carrying.export(wanted));
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> stores(office).export(
                new ExportStores(wanted.filter(), layout(words, "password")))).arguments())
                .containsEntry("field", "columns");
    }

    @Test
    void terminalsAreCarriedAwayAsAFileEachStoreItsOwn() throws IOException {
        var house = houses.open();
        stores(house.headquarters()).add(adding("31", WHOLE));
        var wanted = new ExportTerminals(TerminalFilter.all(PageWanted.first(1)),
                layout(Map.of("type.front-desk", "收银台"), "number", "store", "type", "expires", "state", "bound"));

        var all = lines(house.headquarters(), terminals(house.headquarters()).export(wanted));
        var own = lines(house.manager(), terminals(house.manager()).export(wanted));

        assertThat(all).anyMatch(line -> line.contains(",长乐路店,store-back-office,,open,"));
        assertThat(own).contains(house.places().desk().number() + ",南山店,收银台,,open,")
                .noneMatch(line -> line.contains("长乐路店"));
    }

    private static ExportLayout layout(Map<String, String> words, String... columns) {
        return new ExportLayout(FileFormat.CSV, "list",
                Stream.of(columns).map(key -> new ExportLayout.Column(key, key)).toList(), words);
    }

    private static List<String> lines(Line who, JobRow begun) throws IOException {
        var jobs = who.api(JobApi.class);
        var file = jobs.download(Jobs.ended(jobs, begun.id()).id()).getBody();
        return List.of(file.getContentAsString(StandardCharsets.UTF_8).substring(1).split("\r\n"));
    }

    /** Ids that no sequence comes to. */
    private static long firstId(House house) {
        return 8_000_000_000_000L + house.merchant() * 1_000;
    }

    /** So many rows, up to 1,000, numbered from 0 on in the column x, on either database. */
    private static String series(int rows) {
        return ("select a.d + 10 * b.d + 100 * c.d as x from %1$s a(d), %1$s b(d), %1$s c(d)"
                + " where a.d + 10 * b.d + 100 * c.d < %2$d").formatted(DIGITS, rows);
    }

    private static StoreFilter created(DayRange days) {
        return new StoreFilter("", Set.of(), Set.of(), "", "", "", "", days, PageWanted.first(200));
    }

    private static List<String> numbers(House house, StoreFilter filter) {
        return stores(house.headquarters()).list(filter).rows().stream().map(StoreRow::number).toList();
    }
}
