package org.counterfoil.client.device.scan;

import org.counterfoil.common.marketing.CouponCode;

/** Something that was scanned. */
public record Scan(String text, ScanKind kind) {

    private static final int TRANSACTION_DIGITS = 20;
    private static final int LONGEST_PRODUCT_CODE = 14;

    /** Told by its form: the number of a transaction or of a card, the code of a coupon or of a product. */
    public static Scan of(String text) {
        if (looksLikeTransaction(text)) {
            return new Scan(text, ScanKind.TRANSACTION);
        }
        if (CouponCode.looksLike(text)) {
            return new Scan(text, ScanKind.COUPON);
        }
        var cardLike = text.length() > LONGEST_PRODUCT_CODE && text.chars().allMatch(Character::isDigit);
        return new Scan(text, cardLike ? ScanKind.CARD : ScanKind.PRODUCT);
    }

    /** From a reader that reads nothing but cards. */
    public static Scan card(String number) {
        return new Scan(number, ScanKind.CARD);
    }

    /** Twenty digits that begin with a business date. */
    public static boolean looksLikeTransaction(String text) {
        return text.length() == TRANSACTION_DIGITS
                && text.matches("20\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{12}");
    }
}
