package org.counterfoil.client.pictures;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.Tender;

/** Plays ranges: 1 is done, of 2 two cards could not be activated, 3 stopped since a quota ran out, 4 is under way. */
public final class SampleRanges implements RangeApi {

    private static final String PREFIX = "18730000000";
    private static final long LEFT = 50_000_00;

    private final List<RangeRow> ranges = new ArrayList<>();
    private final List<StartRange> started = new ArrayList<>();
    private final Sitting sitting;

    /** @param sitting whose language the names are in */
    public SampleRanges(Sitting sitting) {
        this.sitting = sitting;
        var amount = new RangePreview.Sums(200_00, 10_00, 0);
        keep(1, new Numbers(1, 200), amount, RangeState.DONE, 200, 0);
        keep(2, new Numbers(201, 100), amount, RangeState.DONE, 98, 2);
        keep(3, new Numbers(301, 500), amount, RangeState.STOPPED, 250, 0);
        keep(4, new Numbers(10_001, 2_000), new RangePreview.Sums(100_00, 0, 20_00), RangeState.RUNNING, 1_260, 0);
    }

    /** Which cards. */
    private record Numbers(int first, int count) {}

    /** What was begun, the newest last. */
    public List<StartRange> started() {
        return List.copyOf(started);
    }

    /** It has come to its end. */
    public void finish(int number) {
        var row = one(number);
        change(row, RangeState.DONE, row.count() - row.refused());
    }

    @Override
    public RangeWords words() {
        var stores = List.of(new RangeWords.Place(1, "000", sitting.name("总部", "Headquarters", "Trụ sở")),
                new RangeWords.Place(2, "001", branch()));
        return new RangeWords(stores, new SampleCards(sitting).levels(),
                List.of(new RangeWords.Batch(1, 1, type(), number(1), number(10_000))));
    }

    /** Numbers that end with 9999 are scrapped; 1,000 cards are more than the quota carries. */
    @Override
    public RangePreview preview(RangePlan plan) {
        var ends = switch (plan.cards()) {
            case RangeCards.Between(var from, var to) -> List.of(from, to);
            case RangeCards.OfBatch ofBatch -> List.of(number(1), number(10_000));
        };
        if (ends.getFirst().isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, "field", "from").thrown();
        }
        if (ends.getLast().endsWith("9999")) {
            throw Refusal.of(RefusalCode.RANGE_SCRAPPED, "number", ends.getLast()).thrown();
        }
        var count = (int) (Long.parseLong(ends.getLast()) - Long.parseLong(ends.getFirst()) + 1);
        var each = new RangePreview.Sums(plan.opening().amount(), plan.opening().amount() / 20, 20_00);
        return new RangePreview(count, ends.getFirst(), ends.getLast(),
                type(), true,
                sitting.name("普通会员", "Standard", "Thường"), Optional.of(Sitting.TODAY.plusYears(3)), each,
                each.times(count), Optional.of(new RangePreview.Quota(false, each.principal() * count, LEFT))
                        .filter(_ -> plan.opening().kind() != RangeOpening.Kind.NONE));
    }

    @Override
    public RangeRow start(StartRange command) {
        started.add(command);
        var seen = preview(command.plan());
        return keep(ranges.size() + 1, new Numbers(Integer.parseInt(seen.first().substring(PREFIX.length())),
                seen.count()), seen.perCard(), RangeState.RUNNING, 0, 0);
    }

    @Override
    public RangeRow resume(long id) {
        var row = one(id);
        return change(row, RangeState.RUNNING, row.activated());
    }

    @Override
    public RangeRow one(long id) {
        return ranges.stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.RANGE_UNKNOWN).thrown());
    }

    @Override
    public PageOf<RangeRow> list(PageWanted page) {
        var order = Comparator.comparing(RangeRow::number);
        return new PageOf<>(ranges.stream().sorted(page.descending() ? order.reversed() : order).toList(),
                Optional.empty());
    }

    @Override
    public PageOf<RangeFailure> failures(long id, PageWanted page) {
        return new PageOf<>(List.of(
                new RangeFailure(number(214), Refusal.of(RefusalCode.CARD_ALREADY_ACTIVE)),
                new RangeFailure(number(277),
                        Refusal.of(RefusalCode.CARD_MOVE_FORBIDDEN, "from", "SCRAPPED").with("to", "ACTIVE"))),
                Optional.empty());
    }

    private RangeRow change(RangeRow row, RangeState state, int activated) {
        ranges.remove(row);
        var changed = new RangeRow(row.id(), row.number(), row.first(), row.last(), row.type(), row.store(),
                row.count(), row.perCard(), row.tender(), state, activated, row.refused(), row.job(),
                Optional.empty(), row.begun(), row.by(), row.remark());
        ranges.add(changed);
        return changed;
    }

    private RangeRow keep(int number, Numbers numbers, RangePreview.Sums each, RangeState state, int activated,
            int refused) {
        var row = new RangeRow(number, number, number(numbers.first()),
                number(numbers.first() + numbers.count() - 1), type(),
                branch(), numbers.count(), each, Tender.BANK_TRANSFER, state,
                activated, refused, new UUID(9, number), Optional.of(new JobRow.Failure(true, "store-quota-exhausted"))
                        .filter(_ -> state == RangeState.STOPPED),
                Sitting.NOW.minus(40 - number * 9L, ChronoUnit.HOURS),
                "0001 " + sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn"),
                sitting.name("中秋团购", "Autumn gifts", "Quà Trung thu"));
        ranges.add(row);
        return row;
    }

    private String type() {
        return sitting.name("会员卡", "Member card", "Thẻ hội viên");
    }

    private String branch() {
        return sitting.name("南山店", "Nanshan", "Nam Sơn");
    }

    private static String number(int serial) {
        return PREFIX + "%05d".formatted(serial);
    }
}
