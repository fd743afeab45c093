package org.counterfoil.client.till.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.Condition;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.marketing.DiscountRule;
import org.counterfoil.common.marketing.PointsRule;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.marketing.RuleSet;
import org.counterfoil.common.marketing.SaleCoupon;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.CountBalance;
import org.counterfoil.common.member.Expiring;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.SignedIn;

/** The people, cards and goods of the pretend store. */
public final class SamplePeople {

    /** The day on which everything happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** 14:26:38 in Shanghai. */
    public static final Instant NOW = Instant.parse("2026-11-21T06:26:38Z");

    public static final String LIN = "8600187300045671";
    public static final String ZHOU = "8600187300038820";
    public static final String SU = "8600187300041206";
    public static final String LOST = "8600187300022265";
    /** Asks for a PIN at everything. */
    public static final String WITH_PIN = "8600187300029914";
    /** The right one of {@link #WITH_PIN}. */
    public static final String PIN = "135790";

    /** Everybody's. */
    public static final String PASSWORD = "48151623";

    /** The id of the member with the card {@link #LIN}. */
    public static final long LIN_ID = 1;
    /** The id of the member with the card {@link #SU}. */
    public static final long SU_ID = 3;

    /** 20.00 off from 100.00 on. */
    public static final String COUPON = "Q187320250017";
    /** The same from 500.00 on. */
    public static final String LARGE_COUPON = "Q187350050014";
    /** 10 % off. */
    public static final String RATE_COUPON = "Q187390090012";
    public static final String USED_COUPON = "Q187320250025";

    static final LevelView BASIC = new LevelView("B", "普通卡", 0, 100, 100);
    static final LevelView GOLD = new LevelView("G", "金卡", 1, 90, 150);
    static final LevelView DIAMOND = new LevelView("D", "钻石卡", 3, 80, 200);

    static final CurrencyUnit MONEY = CurrencyUnit.of("CNY");

    private SamplePeople() {}

    /** An operator of the store's first desk who may do everything. */
    public static SignedIn signedIn() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        for (var permission : Permission.values()) {
            grants.put(permission, Access.WRITE);
        }
        return signedIn("陈晓雯", "0127", grants);
    }

    /** Another operator of the same desk, with other rights. */
    public static SignedIn signedIn(String name, String staffNumber, Map<Permission, Access> grants) {
        return signedIn(name, staffNumber, grants, MONEY);
    }

    /** The same operator where the house has other money. */
    public static SignedIn signedIn(CurrencyUnit currency) {
        return signedIn("陈晓雯", "0127", signedIn().grants(), currency);
    }

    private static SignedIn signedIn(String name, String staffNumber, Map<Permission, Access> grants,
            CurrencyUnit currency) {
        var desk = new Desk("1873", "禾木茶食", "南京东路店", "1873200001", "1 号台", TerminalType.FRONT_DESK, TODAY, currency,
                ZoneOffset.ofHours(8), "400 820 1873");
        return new SignedIn("sample", NOW, 3600, new Operator(1, staffNumber, name, EmployeeType.OPERATOR), desk,
                grants,
                1, 1, false, Licence.unlimited());
    }

    static List<MemberCard> cards() {
        return List.of(card(LIN, CardStatus.ACTIVE, member(1, "M187300204415", "林知夏", "138 **** 6027", GOLD,
                Optional.of(LocalDate.of(1992, 11, 23))),
                new Balances(128_650, 15_800, 12_480, 0,
                        List.of(new CountBalance("S1", "手冲体验课", 3, Optional.of(LocalDate.of(2027, 3, 31))),
                                new CountBalance("S2", "茶具养护", 5, Optional.empty())),
                        Optional.of(new Expiring(5_800, LocalDate.of(2026, 12, 5)))),
                Set.of()),
                card(ZHOU, CardStatus.ACTIVE,
                        member(2, "M187300198820", "周景行", "139 **** 1185", DIAMOND, Optional.empty()),
                        plain(864_000, 120_000, 86_215), Set.of()),
                card(SU, CardStatus.ACTIVE,
                        member(3, "M187300201206", "苏婉", "186 **** 7731", BASIC, Optional.empty()),
                        plain(6_430, 0, 318), Set.of()),
                card(LOST, CardStatus.LOST,
                        member(4, "M187300202265", "方若云", "133 **** 9172", GOLD, Optional.empty()),
                        plain(76_000, 8_800, 9_054), Set.of()),
                card(WITH_PIN, CardStatus.ACTIVE,
                        member(5, "M187300209914", "Nguyễn Minh Anh", "177 **** 0952", GOLD, Optional.empty()),
                        plain(42_000, 3_000, 3_906),
                        Set.of(TransactionKind.SPEND, TransactionKind.RECHARGE, TransactionKind.POINTS_SPEND,
                                TransactionKind.TRANSFER, TransactionKind.VOID, TransactionKind.BALANCE_QUERY)));
    }

    /** A level's own discount and points, as they would be laid down. */
    static RuleSet rules() {
        var levels = List.of(BASIC, GOLD, DIAMOND);
        return new RuleSet(1, 0, 0, levels.stream().filter(level -> level.discountPercent() < 100)
                .map(level -> new DiscountRule(RuleName.LEVEL, level.name(), level.discountPercent(),
                        new Condition.AtLevel(level.code())))
                .toList(),
                levels.stream().map(level -> new PointsRule(RuleName.LEVEL, level.name(), level.pointsPercent(),
                        new Condition.AtLevel(level.code()))).toList(),
                List.of());
    }

    static List<SaleCoupon> coupons() {
        return List.of(new SaleCoupon(COUPON, "满 100 减 20", from(100_00, new CouponWorth.CashValue(20_00))),
                new SaleCoupon(LARGE_COUPON, "满 500 减 80", from(500_00, new CouponWorth.CashValue(80_00))),
                new SaleCoupon(RATE_COUPON, "会员日九折", from(0, new CouponWorth.Discount(90))));
    }

    private static CouponTerms from(long least, CouponWorth worth) {
        return new CouponTerms(worth, least, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static List<ProductView> products() {
        return List.of(new ProductView("690128410012", "茉莉雪芽 散装 100 g", "袋", 6_800),
                new ProductView("690128410135", "桂花乌龙 礼盒", "盒", 12_800),
                new ProductView("690128430207", "凤梨酥 6 枚装", "盒", 3_600),
                new ProductView("20000118", "鲜奶抹茶拿铁 大杯", "杯", 2_200),
                new ProductView("690128450099", "紫苏话梅糖", "袋", 1_550),
                new ProductView("20000901", "手提纸袋", "个", 50),
                new ProductView("690128410204", "正山小种 罐装 150 g", "罐", 9_800),
                new ProductView("690128430306", "绿豆糕 8 枚装", "盒", 2_800),
                new ProductView("20000126", "桂花酒酿拿铁 中杯", "杯", 1_900),
                new ProductView("690128460015", "手冲壶 600 ml", "把", 18_800));
    }

    private static MemberCard card(String number, CardStatus status, MemberProfile member, Balances balances,
            Set<TransactionKind> pinNeeded) {
        return new MemberCard(number, status, Optional.of(LocalDate.of(2028, 4, 15)), member, balances, pinNeeded);
    }

    private static MemberProfile member(long id, String number, String name, String phone, LevelView level,
            Optional<LocalDate> birthday) {
        return new MemberProfile(id, number, name, phone, MemberStatus.NORMAL, level, birthday,
                LocalDate.of(2023, 4, 16));
    }

    private static Balances plain(long principal, long bonus, long points) {
        return new Balances(principal, bonus, points, 0, List.of(), Optional.empty());
    }
}
