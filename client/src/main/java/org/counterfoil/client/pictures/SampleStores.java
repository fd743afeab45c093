package org.counterfoil.client.pictures;

import java.net.ConnectException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.organisation.AddStore;
import org.counterfoil.common.organisation.AddedStore;
import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.common.organisation.CheckQuota;
import org.counterfoil.common.organisation.EditStore;
import org.counterfoil.common.organisation.ExportStores;
import org.counterfoil.common.organisation.MerchantQuotasLeft;
import org.counterfoil.common.organisation.QuotaLeft;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.StoreSums;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.organisation.StoreWords;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.shared.job.JobRow;

/** Plays the stores of a merchant: 001 is headquarters, 002 a usual one, 005 is closed. */
public final class SampleStores implements StoreApi {

    private static final long OWED = 673_00;
    private static final long MERCHANT_POINTS = 60_000;

    private final SampleJobs jobs = new SampleJobs();
    private StoreFilter exported = StoreFilter.all(PageWanted.first(1));
    private final List<StoreDetails> stores = new ArrayList<>();
    private final List<AdjustQuota> adjustments = new ArrayList<>();
    private final Sitting sitting;
    private boolean changedMeanwhile;
    private final List<AdjustQuota> asked = new ArrayList<>();
    private Optional<Long> alone = Optional.empty();
    private boolean silent;
    private boolean many;
    private long merchantLeft = 500_000_00;

    /** @param sitting whose language the names are in */
    public SampleStores(Sitting sitting) {
        this.sitting = sitting;
        open("001", sitting.name("商户总部", "Headquarters", "Trụ sở chính"), StoreKind.HEADQUARTERS, 88_400_00, 40_000);
        open("002", sitting.desk().storeName(), StoreKind.DIRECT, 92_019_00, 12_480);
        open("003", sitting.name("徐家汇店", "Xujiahui", "Từ Gia Hối"), StoreKind.DIRECT, 86_50, 9_120);
        open("004", sitting.name("五角场店", "Wujiaochang", "Ngũ Giác Trường"), StoreKind.FRANCHISE, 42_00, 64);
        open("005", sitting.name("虹桥天地店", "Hongqiao Hub", "Hồng Kiều"), StoreKind.FRANCHISE, 3_000_00, 2_000);
        open("006", sitting.name("静安寺店", "Jing'an Temple", "Tĩnh An Tự"), StoreKind.DIRECT, 17_350_00, 85);
        open("007", sitting.name("陆家嘴店", "Lujiazui", "Lục Gia Chủy"), StoreKind.DIRECT, 45_600_00, 30_205);
        close(5);
    }

    /** From now on somebody else was faster. */
    public void changeMeanwhile() {
        changedMeanwhile = true;
    }

    /** The next adjustment is carried out, but nobody hears of it. */
    public void swallowAnswer() {
        silent = true;
    }

    /** What was asked of quotas, repetitions included. */
    public List<AdjustQuota> adjustments() {
        return adjustments;
    }

    /** A store by number; empty where there is none. */
    public Optional<StoreRow> row(String number) {
        return stores.stream().map(StoreDetails::store).filter(row -> row.number().equals(number)).findFirst();
    }

    @Override
    public PageOf<StoreRow> list(StoreFilter filter) {
        return new PageOf<>(stores.stream().map(StoreDetails::store).sorted(Comparator.comparing(StoreRow::number))
                .filter(row -> filter.statuses().isEmpty()
                        || row.status().stream().anyMatch(filter.statuses()::contains))
                .filter(row -> named(filter.region(), row.profile().region())
                        && named(filter.businessFormat(), row.profile().businessFormat())
                        && named(filter.brand(), row.profile().brand())
                        && named(filter.legalEntity(), row.profile().legalEntity()))
                .filter(row -> {
                    var day = row.created().atZone(sitting.desk().zone()).toLocalDate();
                    return filter.created().from().filter(day::isBefore).isEmpty()
                            && filter.created().to().filter(day::isAfter).isEmpty();
                })
                .toList(), Optional.empty());
    }

    private static boolean named(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    @Override
    public StoreTotals totals(StoreFilter filter) {
        var rows = list(filter).rows();
        return many
                ? new StoreTotals(10_001, Optional.empty())
                : new StoreTotals(rows.size(), Optional.of(new StoreSums(
                        rows.stream().mapToLong(row -> row.recharge().left()).sum(),
                        rows.stream().mapToLong(row -> row.points().left()).sum(),
                        rows.stream().mapToLong(StoreRow::balance).sum())));
    }

    @Override
    public StoreWords words() {
        return new StoreWords(words(StoreProfile::region), words(StoreProfile::businessFormat),
                words(StoreProfile::legalEntity), words(StoreProfile::brand));
    }

    private List<String> words(Function<StoreProfile, String> kind) {
        return stores.stream().map(known -> kind.apply(known.store().profile())).filter(word -> !word.isEmpty())
                .distinct().sorted().toList();
    }

    @Override
    public MerchantQuotasLeft merchantQuotas() {
        return new MerchantQuotasLeft(merchantLeft, MERCHANT_POINTS);
    }

    /** From now on there are more stores than anybody adds up. */
    public void beMany() {
        many = true;
    }

    /** From now on the merchant has so much left of its recharge quota. */
    public void leave(long recharge) {
        merchantLeft = recharge;
    }

    /** The filter of the file that was asked for last. */
    public StoreFilter exported() {
        return exported;
    }

    /** The files that were asked for. */
    public SampleJobs jobs() {
        return jobs;
    }

    @Override
    public JobRow export(ExportStores wanted) {
        exported = wanted.filter();
        return jobs.add("export-stores", Map.of(), wanted.layout(), Sitting.NOW);
    }

    @Override
    public StoreDetails details(long id) {
        return stores.stream().filter(known -> known.store().id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN).thrown());
    }

    @Override
    public AddedStore add(AddStore command) {
        if (row(command.number()).isPresent()) {
            throw Refusal.of(RefusalCode.STORE_NUMBER_TAKEN, "field", "number").with("number", command.number())
                    .thrown();
        }
        var id = stores.size() + 1L;
        keep(id, command.number(), command.profile(), new QuotaLeft(0, command.rechargeQuotaChecked()),
                new QuotaLeft(0, command.pointsQuotaChecked()), false);
        return new AddedStore(id, "1873500008", command.manager().staffNumber(), "kite-42-Moss");
    }

    @Override
    public StoreDetails edit(EditStore command) {
        if (changedMeanwhile) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var store = details(command.store()).store();
        return keep(store.id(), store.number(), command.profile(), store.recharge(), store.points(), false);
    }

    @Override
    public void close(long id) {
        turn(id, true);
    }

    @Override
    public void open(long id) {
        turn(id, false);
    }

    @Override
    public void delete(long id) {
        stores.remove(details(id));
    }

    @Override
    public AdjustedQuota adjustQuota(AdjustQuota command) {
        asked.add(command);
        alone.filter(limit -> Math.abs(command.amount()) > limit).ifPresent(limit -> demandApproval(command, limit));
        var repeated = adjustments.stream().anyMatch(known -> known.request().equals(command.request()));
        adjustments.add(command);
        var store = details(command.store()).store();
        var before = (command.quota() == StoreQuota.RECHARGE ? store.recharge() : store.points()).left()
                - (repeated ? command.amount() : 0);
        var after = before + command.amount();
        if (after < 0) {
            throw Refusal.of(command.quota() == StoreQuota.RECHARGE
                    ? RefusalCode.STORE_QUOTA_LESS
                    : RefusalCode.STORE_POINTS_QUOTA_LESS, "available", before).with("missing", -after).thrown();
        }
        put(store, command.quota(), new QuotaLeft(after, true));
        if (silent) {
            silent = false;
            throw new ServerGone(new ConnectException("the answer is lost"));
        }
        return new AdjustedQuota("202611210100000042", command.quota(), before, after, merchantLeft,
                command.approval().map(_ -> new Approver("0002", "沈怀瑾")));
    }

    private static void demandApproval(AdjustQuota command, long limit) {
        var given = command.approval()
                .orElseThrow(() -> Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", limit).thrown());
        if (!given.equals(new Approval("0002", "correct horse"))) {
            throw Refusal.of(RefusalCode.APPROVAL_FAILED, "left", 4).thrown();
        }
    }

    /** Every adjustment that was sent, those that were refused included. */
    public List<AdjustQuota> asked() {
        return List.copyOf(asked);
    }

    /** From now on moving more than this at once, in the quota's smallest unit, takes a second person: 0002. */
    public void limitQuotas(long limit) {
        alone = Optional.of(limit);
    }

    @Override
    public void checkQuota(CheckQuota command) {
        var store = details(command.store()).store();
        var quota = command.quota() == StoreQuota.RECHARGE ? store.recharge() : store.points();
        put(store, command.quota(), new QuotaLeft(quota.left(), command.checked()));
    }

    private void open(String number, String name, StoreKind kind, long rechargeLeft, long pointsLeft) {
        var contact = sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn");
        var profile = new StoreProfile(name, kind, contact, "138 0012 30" + number.substring(1),
                sitting.name("南京东路 300 号", "300 Nanjing East Road", "300 Nam Kinh Đông"),
                number.compareTo("004") < 0
                        ? sitting.name("市中心", "Centre", "Trung tâm")
                        : sitting.name("浦东", "Pudong", "Phố Đông"),
                number.compareTo("006") < 0
                        ? sitting.name("茶饮", "Tea", "Trà")
                        : sitting.name("烘焙", "Bakery", "Bánh ngọt"),
                sitting.desk().merchantName(), sitting.name("禾木", "Hemu", "Hòa Mộc"), 95, 100);
        keep(Long.parseLong(number), number, profile, new QuotaLeft(rechargeLeft, true),
                new QuotaLeft(pointsLeft, kind != StoreKind.HEADQUARTERS), false);
    }

    private void turn(long id, boolean closed) {
        var store = details(id).store();
        keep(id, store.number(), store.profile(), store.recharge(), store.points(), closed);
    }

    private void put(StoreRow store, StoreQuota quota, QuotaLeft left) {
        keep(store.id(), store.number(), store.profile(), quota == StoreQuota.RECHARGE ? left : store.recharge(),
                quota == StoreQuota.POINTS ? left : store.points(), store.status().equals(Set.of(StoreStatus.CLOSED)));
    }

    private StoreDetails keep(long id, String number, StoreProfile profile, QuotaLeft recharge, QuotaLeft points,
            boolean closed) {
        var status = StoreStatus.of(closed, checked(recharge), checked(points),
                StoreStatus.rechargeLow(sitting.currency()));
        var details = new StoreDetails(new StoreRow(id, number, profile, recharge, points, status,
                recharge.left() + OWED, Sitting.NOW.minus(id * 11, ChronoUnit.DAYS)), 3, 4);
        stores.removeIf(known -> known.store().id() == id);
        stores.add(details);
        return details;
    }

    private static OptionalLong checked(QuotaLeft quota) {
        return quota.checked() ? OptionalLong.of(quota.left()) : OptionalLong.empty();
    }
}
