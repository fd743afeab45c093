package org.counterfoil.common.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** Transactions of every kind that a receipt is made of, with words in the language of the receipt. */
public final class ReceiptFixtures {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final String NUMBER = "20261121010000000127";
    public static final String CARD = "8600187300045671";
    private static final String OTHER_CARD = "8600187300098204";
    private static final List<TransactionKind> PRINTED = List.of(TransactionKind.SPEND, TransactionKind.CASH_SALE,
            TransactionKind.RECHARGE, TransactionKind.POINTS_SPEND, TransactionKind.TRANSFER, TransactionKind.VOID,
            TransactionKind.GOODS_RETURN, TransactionKind.CASH_OUT, TransactionKind.COUNT_ADD,
            TransactionKind.COUNT_USE, TransactionKind.ADJUSTMENT);

    private ReceiptFixtures() {}

    /** The kinds that {@link #transaction} knows. */
    public static List<TransactionKind> kinds() {
        return PRINTED;
    }

    public static ReceiptSource source(TransactionKind kind, Language language, int copy) {
        return source(transaction(kind, language), language, copy);
    }

    public static ReceiptSource source(TransactionDetails transaction, Language language, int copy) {
        return new ReceiptSource(transaction, desk(language), language, ZONE, copy);
    }

    /** A transaction of a house with another currency: its amounts are minor units of that. */
    public static ReceiptSource source(TransactionKind kind, Language language, CurrencyUnit currency) {
        var at = desk(language);
        return new ReceiptSource(transaction(kind, language),
                new Desk(at.merchantCode(), at.merchantName(), at.storeName(), at.terminal(), at.alias(), at.type(),
                        at.businessDate(), currency, at.zone(), at.hotline()),
                language, ZONE, 0);
    }

    /** The receipt of a kind by the shipped template. */
    public static Receipt receipt(TransactionKind kind, Language language, Paper paper) {
        return ReceiptTemplate.shipped(paper).fill(source(kind, language, 0));
    }

    public static Desk desk(Language language) {
        return switch (language) {
            case ZH_CN -> desk("禾木茶食", "南京东路店", "1 号台");
            case EN -> desk("Hemu Tea", "Nanjing Road", "Desk 1");
            case VI -> desk("Trà Hòa Mộc", "Cửa hàng Nguyễn Huệ", "Quầy số 1");
        };
    }

    private static Desk desk(String merchant, String store, String alias) {
        return new Desk("1873", merchant, store, "1873200001", alias, TerminalType.FRONT_DESK,
                LocalDate.of(2026, 11, 21), CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8), "400-820-1873");
    }

    public static TransactionDetails transaction(TransactionKind kind, Language language) {
        return switch (kind) {
            case SPEND -> spend(language);
            case CASH_SALE -> sale(kind, language, Tender.CASH, 30_000, List.of(points(445, 12_925)));
            case RECHARGE -> plain(kind, language, Tender.CASH, new Moved(50_000, 50_000, 5_000, 0),
                    List.of(leg("principal", 50_000, 98_955), leg("bonus", 5_000, 15_800)));
            case POINTS_SPEND -> plain(kind, language, Tender.POINTS, new Moved(0, 0, 0, -1_200),
                    List.of(points(-1_200, 11_725)));
            case TRANSFER -> plain(kind, language, Tender.STORED_VALUE, new Moved(10_000, 0, 0, 0),
                    List.of(leg("principal", -10_000, 88_955), new Leg("bonus", CARD, "money", 0, 15_800, 15_800),
                            new Leg("principal", OTHER_CARD, "money", 10_000, 71_177, 81_177)));
            case VOID -> taken(kind, language, 29_695, "20261121010000000131", "20261121010000000127");
            case GOODS_RETURN -> taken(kind, language, 5_814, "20261121010000000132", "20261121010000000127");
            case CASH_OUT -> plain(kind, language, Tender.CASH, new Moved(98_955, 0, -15_800, 0),
                    List.of(leg("principal", -98_955, 0), leg("bonus", -15_800, 0)));
            case COUNT_ADD -> plain(kind, language, Tender.STORED_VALUE, new Moved(0, 0, 0, 0),
                    List.of(new Leg("counts", CARD, "count:" + service(language), 5, 3, 8)));
            case COUNT_USE -> plain(kind, language, Tender.STORED_VALUE, new Moved(0, 0, 0, 0),
                    List.of(new Leg("counts", CARD, "count:" + service(language), -1, 8, 7)));
            case ADJUSTMENT -> plain(kind, language, Tender.STORED_VALUE, new Moved(0, 0, 0, 0),
                    List.of(leg("bonus", 2_000, 17_800)));
            default -> throw new IllegalArgumentException(kind + " is not printed");
        };
    }

    private static TransactionDetails spend(Language language) {
        return sale(TransactionKind.SPEND, language, Tender.STORED_VALUE, 0,
                List.of(leg("principal", -26_695, 98_955), leg("bonus", -3_000, 15_800), points(445, 12_925)));
    }

    /** A sale of a sub-card: its team's main card pays and is given points of its own. */
    public static TransactionDetails ofTeam(TransactionKind kind, Language language) {
        var sign = kind == TransactionKind.SPEND ? 1 : -1;
        return sale(kind, language, Tender.STORED_VALUE, 0,
                List.of(points(sign * 445L, 12_925), new Leg("principal", OTHER_CARD, "money", sign * -29_695L,
                        529_695, 500_000), new Leg("points", OTHER_CARD, "points", sign * 222L, 1_000, 1_222)));
    }

    private static TransactionDetails sale(TransactionKind kind, Language language, Tender tender, long received,
            List<Leg> legs) {
        var base = plain(kind, language, tender, new Moved(29_695, received, 0, 445), legs);
        return new TransactionDetails(base.number(), kind, base.recordedAt(), base.businessDate(), base.store(),
                base.terminal(), base.terminalAlias(), base.operator(), base.operatorNumber(), base.card(),
                base.member(), base.level(), lines(language), discounts(language), 35_900, 29_695, tender, received,
                445, 0, legs, "", Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), Optional.empty());
    }

    private static TransactionDetails taken(TransactionKind kind, Language language, long amount, String number,
            String voids) {
        var base = plain(kind, language, Tender.STORED_VALUE, new Moved(amount, 0, 0, -445),
                List.of(leg("principal", amount, 128_650), leg("bonus", 0, 15_800), points(-445, 12_480)));
        return new TransactionDetails(number, kind, base.recordedAt(), base.businessDate(), base.store(),
                base.terminal(), base.terminalAlias(), base.operator(), base.operatorNumber(), base.card(),
                base.member(), base.level(), List.of(), List.of(), amount, amount, base.tender(), 0, -445, 0,
                base.legs(), reason(language), Optional.of(voids), Optional.empty(), 0, 0, Optional.empty(),
                Optional.empty());
    }

    /** What moved: paid, handed over, bonus and points given or taken. */
    private record Moved(long net, long received, long bonus, long points) {}

    private static TransactionDetails plain(TransactionKind kind, Language language, Tender tender, Moved moved,
            List<Leg> legs) {
        var desk = desk(language);
        return new TransactionDetails(NUMBER, kind, Instant.parse("2026-11-21T06:26:38Z"), desk.businessDate(),
                desk.storeName(), desk.terminal(), desk.alias(), operator(language), "0107", CARD, member(language),
                level(language), List.of(), List.of(), moved.net, moved.net, tender, moved.received, moved.points,
                moved.bonus, legs, "",
                Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), Optional.empty());
    }

    private static Leg leg(String account, long amount, long after) {
        return new Leg(account, CARD, "money", amount, after - amount, after);
    }

    private static Leg points(long amount, long after) {
        return new Leg("points", CARD, "points", amount, after - amount, after);
    }

    private static List<PricedLine> lines(Language language) {
        var names = switch (language) {
            case ZH_CN -> List.of("茉莉雪芽 100 g", "桂花乌龙 礼盒", "凤梨酥 6 枚装", "鲜奶抹茶拿铁 大杯 少糖 去冰 加珍珠", "紫苏话梅糖");
            case EN -> List.of("Jasmine Snow Bud 100 g", "Osmanthus Oolong", "Pineapple cakes, box of 6",
                    "Fresh milk matcha latte, large, less sugar", "Perilla plum sweets");
            case VI -> List.of("Trà lài Tuyết Nha 100 g", "Ô long hoa mộc", "Bánh dứa hộp 6 cái",
                    "Sữa tươi matcha cỡ lớn, ít đường, không đá", "Kẹo ô mai tía tô");
        };
        return List.of(new PricedLine(new SaleLine("690001", names.get(0), 6_800, 1), 5_814),
                new PricedLine(new SaleLine("690002", names.get(1), 12_800, 1), 10_944),
                new PricedLine(new SaleLine("690003", names.get(2), 3_600, 2), 6_156),
                new PricedLine(new SaleLine("690004", names.get(3), 2_200, 2), 3_762),
                new PricedLine(new SaleLine("690005", names.get(4), 2_350, 2), 4_019));
    }

    private static List<AppliedRule> discounts(Language language) {
        var level = level(language);
        var coupon = switch (language) {
            case ZH_CN -> "满 200 减 10";
            case EN -> "10 off from 200";
            case VI -> "Giảm 10 từ 200";
        };
        return List.of(new AppliedRule(RuleName.LEVEL, level, 90, -3_590),
                new AppliedRule(RuleName.STORE, "", 95, -1_615), new AppliedRule(RuleName.COUPON, coupon, 0, -1_000));
    }

    private static String operator(Language language) {
        return switch (language) {
            case ZH_CN -> "陈晓雯";
            case EN -> "Alice Chen";
            case VI -> "Nguyễn Thị Ánh";
        };
    }

    private static String member(Language language) {
        return switch (language) {
            case ZH_CN -> "林知夏";
            case EN -> "Summer Lin";
            case VI -> "Lâm Tri Hạ";
        };
    }

    private static String level(Language language) {
        return switch (language) {
            case ZH_CN -> "金卡";
            case EN -> "Gold";
            case VI -> "Hạng vàng";
        };
    }

    private static String service(Language language) {
        return switch (language) {
            case ZH_CN -> "洗车";
            case EN -> "Car wash";
            case VI -> "Rửa xe";
        };
    }

    private static String reason(Language language) {
        return switch (language) {
            case ZH_CN -> "顾客要求";
            case EN -> "Customer asked";
            case VI -> "Khách yêu cầu";
        };
    }
}
