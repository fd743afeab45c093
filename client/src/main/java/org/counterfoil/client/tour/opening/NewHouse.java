package org.counterfoil.client.tour.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.counterfoil.common.shared.Language;

/**
 * The merchant that is opened: what is typed of it that is no word of a language.
 *
 * @param code          of the merchant, four digits
 * @param zone          where its days begin
 * @param abroad        whether it is elsewhere than the language lets expect
 * @param merchantQuota of recharges, as it is typed
 * @param storeQuota    a part of it
 * @param sale          what the first customer pays
 * @param largeRecharge that moves a member up
 * @param phone         of the member
 */
record NewHouse(String code, String currency, ZoneId zone, boolean abroad, String merchantQuota, String storeQuota,
        String sale, String largeRecharge, String phone) {

    /** Everybody's password, as soon as they choose it. */
    static final String PASSWORD = "first-sale-2026";

    static final String ADMINISTRATOR = "0001";
    static final String STORE = "101";
    static final String MANAGER = "0101";
    static final String CASHIER = "0111";
    static final String POINTS = "500000";
    static final String STORE_POINTS = "50000";

    /** Number of a passport: where the law holds, whoever gets a card that bears a name is known. */
    static final String DOCUMENT = "E1234567";

    /** When the member was born whose card's life is shown. */
    static final LocalDate BIRTHDAY = LocalDate.of(1992, 3, 14);

    /** The day that it is there. */
    LocalDate today() {
        return LocalDate.now(Clock.system(zone));
    }

    /** Code of the merchant that registers itself. */
    String neighbour() {
        return Integer.toString(Integer.parseInt(code) + 1);
    }

    /** One for each language, at home where it is spoken. */
    static NewHouse in(Language language) {
        return switch (language) {
            case ZH_CN ->
                new NewHouse("1888", "CNY", ZoneId.of("Asia/Shanghai"), false, "500000", "20000", "28.50", "500",
                        "13800138001");
            case EN ->
                new NewHouse("2001", "SGD", ZoneId.of("Asia/Singapore"), true, "500000", "20000", "12.80", "500",
                        "91234567");
            case VI -> new NewHouse("3001", "VND", ZoneId.of("Asia/Ho_Chi_Minh"), false, "2000000000",
                    "50000000", "45000", "2000000", "0901234567");
        };
    }
}
