package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.counterfoil.client.pictures.SampleRow.Kind;
import org.counterfoil.client.pictures.SampleRow.Status;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.bulk.BulkAnswer;
import org.counterfoil.client.shared.list.bulk.BulkPreview;
import org.counterfoil.client.shared.list.bulk.BulkProgress;
import org.counterfoil.client.shared.list.bulk.BulkWork;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Stores of one chain, filtered, sorted and paged as a server would. */
final class SampleRows implements ListModel.Source<SampleRow, SampleRow.Totals>, BulkWork {

    private static final int COUNT = 128;
    private static final int PAGE = 40;

    private final List<SampleRow> stores = new ArrayList<>();

    SampleRows(Sitting sitting) {
        var names = names(sitting);
        var people = people(sitting);
        var regions = List.of(sitting.name("市中心", "Centre", "Trung tâm"), sitting.name("西区", "West", "Khu Tây"));
        for (int at = 0; at < COUNT; at++) {
            var round = at / names.size();
            stores.add(new SampleRow("%03d".formatted(at + 1),
                    names.get(at % names.size()) + (round == 0 ? "" : " " + (round + 1)),
                    at % 3 == 2 ? Kind.FRANCHISE : Kind.DIRECT, people.get(at % people.size()),
                    "138 0012 %04d".formatted(3_000 + at * 37), status(at), rechargeLeft(at),
                    12_000 - at * 61L, rechargeLeft(at) + at * 31_50L, 100 - at % 3 * 5, 100 + at % 4 * 50,
                    regions.get(at % regions.size()), Sitting.TODAY.minusDays(at * 11L)));
        }
    }

    private static List<String> names(Sitting sitting) {
        return List.of(
                sitting.name("南京东路店", "Nanjing East Road", "Đường Nam Kinh Đông"),
                sitting.name("徐家汇店", "Xujiahui", "Từ Gia Hối"),
                sitting.name("五角场店", "Wujiaochang", "Ngũ Giác Trường"),
                sitting.name("虹桥天地店", "Hongqiao Hub", "Hồng Kiều"),
                sitting.name("静安寺店", "Jing'an Temple", "Tĩnh An Tự"),
                sitting.name("陆家嘴店", "Lujiazui", "Lục Gia Chủy"),
                sitting.name("七宝老街店", "Qibao Old Street", "Thất Bảo"),
                sitting.name("大宁店", "Daning", "Đại Ninh"));
    }

    private static List<String> people(Sitting sitting) {
        return List.of(sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                sitting.name("周明远", "Zhou Mingyuan", "Chu Minh Viễn"),
                sitting.name("林知夏", "Lin Zhixia", "Lâm Tri Hạ"));
    }

    @Override
    public PageOf<SampleRow> page(FilterValues filter, PageWanted page) {
        var found = found(filter);
        page.sort().ifPresent(key -> found.sort(page.descending() ? by(key).reversed() : by(key)));
        int from = page.cursor().map(Integer::parseInt).orElse(0);
        int to = Math.min(found.size(), from + PAGE);
        return new PageOf<>(found.subList(from, to), to < found.size()
                ? Optional.of(Integer.toString(to))
                : Optional.empty());
    }

    @Override
    public SampleRow.Totals totals(FilterValues filter) {
        var found = found(filter);
        return new SampleRow.Totals(found.size(), found.stream().mapToLong(SampleRow::rechargeLeft).sum(),
                found.stream().mapToLong(SampleRow::pointsLeft).sum(),
                found.stream().mapToLong(SampleRow::balance).sum());
    }

    @Override
    public int count(SampleRow.Totals totals) {
        return totals.count();
    }

    @Override
    public BulkPreview preview(Selection selection) {
        var chosen = chosen(selection);
        var shared = FormValues.EMPTY;
        if (chosen.stream().mapToInt(SampleRow::discount).distinct().count() == 1) {
            shared = shared.with("discount", chosen.getFirst().discount());
        }
        if (chosen.stream().mapToInt(SampleRow::pointsRate).distinct().count() == 1) {
            shared = shared.with("points-rate", chosen.getFirst().pointsRate());
        }
        return new BulkPreview(chosen.size(), shared);
    }

    /** Closed stores are not changed. */
    @Override
    public BulkAnswer run(Selection selection, FormValues set, BulkProgress progress) {
        var chosen = chosen(selection);
        progress.done(chosen.size());
        var failures = chosen.stream().filter(store -> store.status() == Status.CLOSED)
                .map(store -> new BulkAnswer.Failure(store.number(), store.number() + " " + store.name(),
                        Refusal.of(RefusalCode.STORE_CLOSED)))
                .toList();
        return new BulkAnswer(chosen.size() - failures.size(), failures);
    }

    List<SampleRow> all() {
        return List.copyOf(stores);
    }

    private List<SampleRow> chosen(Selection selection) {
        var among = selection instanceof Selection.AllBut(var filter, var except) ? found(filter) : stores;
        return among.stream().filter(store -> selection.has(store.number())).toList();
    }

    private List<SampleRow> found(FilterValues filter) {
        var words = filter.words().toLowerCase(Locale.ROOT);
        var statuses = filter.chosen("status", Status.class);
        var kinds = filter.chosen("kind", Kind.class);
        var days = filter.days("created", Sitting.TODAY);
        return new ArrayList<>(stores.stream()
                .filter(store -> (store.number() + store.name().toLowerCase(Locale.ROOT)).contains(words))
                .filter(store -> statuses.isEmpty() || statuses.contains(store.status()))
                .filter(store -> kinds.isEmpty() || kinds.contains(store.kind()))
                .filter(store -> days.isEmpty() || !store.created().isBefore(days.get().from())
                        && !store.created().isAfter(days.get().to()))
                .toList());
    }

    private static Comparator<SampleRow> by(String key) {
        return switch (key) {
            case "name" -> Comparator.comparing(SampleRow::name);
            case "created" -> Comparator.comparing(SampleRow::created);
            case "balance" -> Comparator.comparing(SampleRow::balance);
            default -> Comparator.comparing(SampleRow::number);
        };
    }

    private static Status status(int at) {
        return at % 9 == 4 ? Status.CLOSED : at % 7 == 3 ? Status.RECHARGE_LOW : Status.NORMAL;
    }

    private static long rechargeLeft(int at) {
        return status(at) == Status.RECHARGE_LOW ? 64_00 + at : 92_019_00L - at * 527_35L;
    }
}
