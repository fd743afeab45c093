package org.counterfoil.server.issuing.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Importer;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members of an earlier system from a file, with what they own. */
abstract class MemberImportBehaviour extends ValueBehaviour {

    private static final String TITLES = "card,name,phone,birthday,level,joinedOn,principal,bonus,points,counts,remark";

    @Autowired
    private CountServices services;
    @Autowired
    private JdbcClient jdbc;

    private House house;
    private Importer importer;

    @BeforeEach
    void open() {
        house = openHouse();
        house.run(() -> services.add("car-wash", "洗车"));
        importer = new Importer(house.headquarters(), "members");
    }

    @Test
    void membersComeWithTheirCardsAndWhatTheyOwn() {
        var batch = new Batches(house.headquarters()).produced(1, 2, PinMode.NONE);
        var checked = importer.checked(TITLES, row(batch.first(), "王一", "13912340001", "1200.50,100,345,洗车 3"),
                row("", "安二", "139 1234 0002", "0,0,0,"), "合计 2 行,,,,,,\"1,200.50\",100,345,3,");
        assertThat(importer.troubles(checked)).isEmpty();
        assertThat(checked.controls()).containsEntry("rows", 2L).containsEntry("principal", 120_050L);
        assertThat(members()).isEmpty();

        var done = importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING, Map.of("counts", 3L));

        assertThat(done.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0, 0));
        var wang = member("王一");
        assertThat(wang.card()).contains(batch.first());
        assertThat(wang.cardStatus()).contains(CardStatus.ACTIVE);
        assertThat(wang.joinedOn()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(List.of(wang.principal(), wang.bonus(), wang.points())).containsExactly(120_050L, 10_000L, 345L);
        var balances = api().balances(wang.id());
        assertThat(balances.counts()).singleElement().satisfies(count -> assertThat(count.left()).isEqualTo(3));
        assertThat(member("安二").card()).isEmpty();
        assertThat(member("安二").phone()).isEqualTo("139 **** 0002");
        assertThat(events(wang.id())).containsExactlyInAnyOrder(MemberEventKind.ENROLLED,
                MemberEventKind.CARD_ACTIVATED);
        assertThat(remarks(wang.id())).contains("file.csv:2");
        till(house).spend(batch.first(), 20_050);
        assertThat(api().balances(wang.id()).principal()).isLessThan(120_050);
    }

    @Test
    void whatIsBroughtInIsAMigrationAndDrawsOnNoQuota() {
        var before = quotas();
        carriedOut(importer.checked(TITLES, row("", "王一", "13912340001", "500,50,10,car-wash x2")));
        var posted = jdbc.sql("select kind, net, reason from ledger_tx where merchant_id = ? and member_id = ?")
                .param(house.merchant()).param(member("王一").id()).query().singleRow();
        assertThat(posted).containsEntry("kind", TransactionKind.MIGRATION.name()).containsEntry("net", 55_000L)
                .containsEntry("reason", "file.csv:2");
        assertThat(quotas()).isEqualTo(before);
        assertThat(log("import-members")).singleElement().asString().startsWith("added=1 bad=0");
    }

    @Test
    void everyBadRowIsToldWithItsColumn() {
        var batches = new Batches(house.headquarters());
        var made = batches.made(1, 1, PinMode.NONE);
        var active = house.card();
        house.headquarters().api(MemberApi.class);
        var checked = importer.checked(TITLES, row("", "王一", active.phone(), ",,,"),
                "," + "王一,13912340001,2099-01-01,STD,,,,,,", ",王一,13912340002,,晚班,,,,,,",
                row(active.number(), "王一", "", ",,,"), row(made.first(), "王一", "", ",,,"),
                row("4711", "王一", "", ",,,"), row("", "王一", "", ",,,"), row("", "", "13912340003", ",,,"),
                row("", "王一", "12", ",,,"), row("", "王一", "13912340004", "-5,,,"),
                row("", "王一", "13912340005", "1.005,,,"), row("", "王一", "13912340006", ",,,洗车"),
                row("", "王一", "13912340007", ",,,打蜡 2"), row("", "王一", "13912340008", ",,,"),
                row("", "安二", "139-1234-0008", ",,,"), row("", "王一", "13912340009", ",\"1,50\",,"));

        assertThat(importer.troubles(checked)).containsExactly("2 member-phone-taken phone",
                "3 birthday-in-future birthday", "4 level-unknown level", "5 card-already-active card",
                "6 card-not-produced card", "7 card-unknown card", "8 field-missing phone", "9 field-missing name",
                "10 phone-malformed phone", "11 cell-unfit principal", "12 amount-decimals principal",
                "13 counts-malformed counts", "14 product-unknown counts", "16 row-twice phone",
                "17 amount-malformed bonus");
        assertThat(checked.counts()).isEqualTo(new ImportCounts(1, 15, 0, 0, 0));
        assertThat(carriedOut(checked).counts()).isEqualTo(new ImportCounts(0, 15, 1, 0, 0));
    }

    @Test
    void aScrappedCardIsGivenToNobody() {
        var card = house.producedCard("STD", Optional.empty());
        jdbc.sql("update card set status = 'SCRAPPED' where id = ?").param(card.id()).update();
        assertThat(importer.troubles(importer.checked(TITLES, row(card.number(), "王一", "", ",,,"))))
                .containsExactly("2 card-scrapped card");
    }

    @Test
    void aFileWithAWrongColumnIsRefusedNamingIt() {
        var refused = importer.checked("name,level,phone,Kontostand", "王一,STD,13912340001,5");
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(RefusalCode.IMPORT_COLUMN_UNKNOWN);
        assertThat(refused.refusal().orElseThrow().arguments()).containsEntry("column", "Kontostand");
    }

    @Test
    void nothingIsCarriedOutBeforeTheTotalsAreSaidAndMatch() {
        var checked = importer.checked(TITLES, row("", "王一", "13912340001", "500,50,10,"));
        assertThat(checked.controlled()).containsExactly("rows", "principal", "bonus", "points", "counts");
        assertThat(refused(RefusalCode.CONTROL_TOTAL_MISSING,
                () -> importer.carriedOut(checked, ImportMode.ONLY_GOOD)).arguments()).containsEntry("field", "rows");
        var wrong = totals(checked);
        wrong.put("bonus", 4_999L);
        assertThat(refused(RefusalCode.CONTROL_TOTAL_DIFFERS,
                () -> importer.carriedOut(checked, ImportMode.ONLY_GOOD, wrong)).arguments())
                .containsEntry("field", "bonus").containsEntry("told", "49.99").containsEntry("found", "50.00");
        assertThat(members()).isEmpty();
        assertThat(carriedOut(checked).counts().added()).isEqualTo(1);
    }

    @Test
    void aRowOfTotalsThatDoesNotMatchStopsTheFile() {
        var checked = importer.checked(TITLES, row("", "王一", "13912340001", "500,50,10,"),
                "Total: 2,,,,,,500,50,10,,");
        var told = totals(checked);
        assertThat(refused(RefusalCode.CONTROL_TOTAL_DIFFERS,
                () -> importer.carriedOut(checked, ImportMode.ONLY_GOOD, told)).arguments())
                .containsEntry("field", "rows").containsEntry("told", "2").containsEntry("found", "1");
        var somebody = importer.checked(TITLES, row("", "合计王", "13912340001", ",,,"));
        assertThat(somebody.counts().rows()).as("a name that begins like the word is a member's").isEqualTo(1);
    }

    @Test
    void undoingTakesEverythingBackAndTheCorrectedFileMayCome() {
        var batch = new Batches(house.headquarters()).produced(1, 1, PinMode.NONE);
        var file = new String[]{TITLES, row(batch.first(), "王一", "13912340001", "500,50,10,car-wash 2"),
                row("", "安二", "13912340002", "70,,,")};
        var done = carriedOut(importer.checked(file));
        var wang = member("王一").id();

        assertThat(importer.undone(done).counts()).isEqualTo(new ImportCounts(0, 0, 0, 2, 0));

        assertThat(members()).isEmpty();
        assertThat(sum(wang)).isZero();
        assertThat(status(batch.first())).isEqualTo("NOT_ACTIVATED");
        assertThat(events(wang)).contains(MemberEventKind.IMPORT_UNDONE);
        assertThat(log("undo-import-members")).singleElement().asString().startsWith("undone=2 kept=0");
        var again = carriedOut(importer.checked(file));
        assertThat(again.counts().added()).isEqualTo(2);
        assertThat(member("王一").principal()).isEqualTo(50_000);
        assertThat(till(house).spend(batch.first(), 1_000).number()).isNotEmpty();
    }

    @Test
    void whoWasChangedOrSpentSinceStaysAndIsTold() {
        var batch = new Batches(house.headquarters()).produced(1, 1, PinMode.NONE);
        var done = carriedOut(importer.checked(TITLES, row(batch.first(), "王一", "13912340001", "500,50,10,"),
                row("", "安二", "13912340002", "70,,,"), row("", "林三", "13912340003", "80,,,")));
        till(house).spend(batch.first(), 1_000);
        house.headquarters().api(MemberApi.class).lock(member("安二").id(), new MemberReason(""));

        var undone = importer.undone(done);

        assertThat(undone.counts()).isEqualTo(new ImportCounts(0, 0, 0, 1, 2));
        assertThat(importer.troubles(undone)).containsExactly("2 row-changed-since -", "3 row-changed-since -");
        assertThat(members()).extracting(MemberRow::name).containsExactlyInAnyOrder("王一", "安二");
        assertThat(till(house).spend(batch.first(), 1_000).number()).as("the card is open again").isNotEmpty();
    }

    @Test
    void whatWasStoppedGoesOnAndNobodyComesTwice() {
        var rows = IntStream.range(0, 1_300).mapToObj(at -> row("", "王" + at, "139%08d".formatted(at), "10,1,1,"))
                .collect(Collectors.joining("\n"));
        var checked = importer.checked(TITLES + "\n" + rows);
        assertThat(checked.counts().good()).isEqualTo(1_300);
        var jobs = house.headquarters().api(JobApi.class);
        var order = new CarryOutImport(ImportMode.ONLY_GOOD, totals(checked));
        var job = importer.api().carryOut(checked.id(), order).job().orElseThrow();
        jobs.cancel(job.id());
        Jobs.ended(jobs, job.id());
        if (importer.api().one(checked.id()).counts().good() > 0) {
            importer.carriedOut(checked, ImportMode.ONLY_GOOD, totals(checked));
        }
        assertThat(importer.api().one(checked.id()).counts().added()).isEqualTo(1_300);
        assertThat(jdbc.sql("select count(*) from ledger_tx where merchant_id = ? and kind = 'MIGRATION'")
                .param(house.merchant()).query(Integer.class).single()).isEqualTo(1_300);
        assertThat(api().count(MemberFilter.all(9))).isEqualTo(1_300);
    }

    @Test
    void onlyWhoMayChangeMembersImportsThem() {
        var line = house.operatorWith(Map.of(Permission.IMPORT, Access.WRITE, Permission.MEMBERS, Access.READ));
        refused(RefusalCode.NOT_PERMITTED, () -> line.api(ImportApi.class).form("members"));
        var desk = house.operatorWith(Map.of(Permission.IMPORT, Access.WRITE, Permission.MEMBERS, Access.WRITE));
        var other = new Importer(desk, "members");
        var code = jdbc.sql("select code from store where id = ?").param(house.places().other()).query(String.class)
                .single();
        assertThat(other.troubles(other.checked("name,level,phone,store", "王一,STD,13912340001," + code)))
                .containsExactly("2 store-unknown store");
    }

    private ImportView carriedOut(ImportView checked) {
        return importer.carriedOut(checked, ImportMode.ONLY_GOOD, totals(checked));
    }

    /** What an honest person says. */
    private static Map<String, Long> totals(ImportView checked) {
        var totals = new HashMap<String, Long>();
        checked.controlled().forEach(column -> totals.put(column, checked.totals().getOrDefault(column, 0L)));
        totals.put(ImportView.ROWS, (long) checked.counts().rows());
        return totals;
    }

    /** A member of the lowest level; {@code owned}: principal, bonus, points, counts. */
    private static String row(String card, String name, String phone, String owned) {
        return card + "," + name + "," + phone + ",1990-08-15,STD,2019-05-01," + owned + ",";
    }

    private MemberListApi api() {
        return house.headquarters().api(MemberListApi.class);
    }

    private List<MemberRow> members() {
        return api().list(MemberFilter.all(9)).rows();
    }

    private MemberRow member(String name) {
        return members().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<MemberEventKind> events(long member) {
        return house.headquarters().api(MemberApi.class).history(member, PageWanted.first(9)).rows().stream()
                .map(MemberEvent::kind).toList();
    }

    private List<String> remarks(long member) {
        return house.headquarters().api(MemberApi.class).history(member, PageWanted.first(9)).rows().stream()
                .map(MemberEvent::remark).toList();
    }

    private String status(String card) {
        return jdbc.sql("select status from card where merchant_id = ? and number = ?").param(house.merchant())
                .param(card).query(String.class).single();
    }

    private long sum(long member) {
        return jdbc.sql("select coalesce(sum(balance), 0) from account where merchant_id = ? and owner = ?")
                .param(house.merchant()).param(member).query(Long.class).single();
    }

    private List<Map<String, Object>> quotas() {
        return jdbc.sql("select owner, kind, sum(balance) as held from account where merchant_id = ?"
                + " and kind like '%QUOTA%' group by owner, kind having sum(balance) <> 0 order by owner, kind")
                .param(house.merchant()).query()
                .listOfRows();
    }

    private List<String> log(String action) {
        return jdbc.sql("select value_after from operator_log where merchant_id = ? and action = ?")
                .param(house.merchant()).param(action).query(String.class).list();
    }
}
