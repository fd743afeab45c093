package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.reporting.DayTotals;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.reporting.HouseCard;

/** Plays the figures of one chain on one afternoon. */
public final class SampleHome implements HomeApi {

    private static final long[] TAKINGS = {43_300_00, 46_125_00, 29_180_00, 30_542_00, 33_778_00, 32_210_00, 41_186_00,
            48_620_00};
    private static final long[] BEFORE = {39_000_00, 40_500_00, 30_000_00, 28_500_00, 30_000_00, 32_000_00, 36_500_00,
            43_256_00};

    private final Sitting sitting;

    public SampleHome(Sitting sitting) {
        this.sitting = sitting;
    }

    @Override
    public HomeFigures figures() {
        return new HomeFigures(Sitting.NOW, days(TAKINGS, Sitting.TODAY), days(BEFORE, Sitting.TODAY.minusWeeks(1)),
                List.of(new HomeFigures.TenderTaking("STORED_VALUE", 29_874_30),
                        new HomeFigures.TenderTaking("CASH", 13_838_20),
                        new HomeFigures.TenderTaking("BANK_CARD", 4_907_50)),
                List.of(member(1, sitting.name("林知夏", "Lin Zhixia", "Lâm Tri Hạ"), 1_862_50),
                        member(2, sitting.name("周明远", "Zhou Mingyuan", "Chu Minh Viễn"), 1_417_00),
                        member(3, sitting.name("何书瑶", "He Shuyao", "Hà Thư Dao"), 930_80),
                        member(4, sitting.name("许安然", "Xu Anran", "Hứa An Nhiên"), 544_20),
                        member(5, sitting.name("顾晓峰", "Gu Xiaofeng", "Cố Hiểu Phong"), 271_50)),
                Optional.of(new HomeFigures.Liability(1_125_906_45, 159_000_30, 1_278_514_00)));
    }

    @Override
    public HouseCard house() {
        return new HouseCard("1873", sitting.desk().merchantName(), Optional.of(LocalDate.of(2026, 12, 20)),
                286_400_00, 1_120_000, new HouseCard.Counts(12, 31, 64, 10_001));
    }

    private static HomeFigures.MemberRank member(int place, String name, long spent) {
        return new HomeFigures.MemberRank("M000000" + place, name, spent);
    }

    private static List<DayTotals> days(long[] takings, LocalDate last) {
        var days = new ArrayList<DayTotals>();
        for (int at = 0; at < takings.length; at++) {
            long amount = takings[at];
            days.add(new DayTotals(last.minusDays(takings.length - 1L - at), amount, amount * 3 / 4, amount * 3 / 5,
                    amount / 80, amount / 56_000, amount / 2_500, amount / 3_800, amount / 900_000));
        }
        return days;
    }
}
