package org.counterfoil.common.card;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a card's chip or stripe says instead of its number, by which readers find the card.
 *
 * @param by who bound it
 */
public record CardToken(String token, Instant bound, String by) {

    /** The most of one card. */
    public static final int MOST = 10;

    private static final Pattern FIT = Pattern.compile("[A-Z0-9][A-Z0-9/,.:+-]{2,62}[A-Z0-9]");

    /** A stripe, or its second track alone: what a desk takes for the number stands before the separator. */
    private static final Pattern STRIPE = Pattern.compile("(?:%[^?]*\\?)?;?([0-9]+)(?:=[0-9=]*)?(?:\\?.{0,2})?");

    /**
     * As it is kept: in capitals without space, of a stripe the digits that desks read; empty for what can't be
     * one.
     */
    public static Optional<String> plain(String read) {
        var typed = read.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var stripe = STRIPE.matcher(typed);
        var text = stripe.matches() ? stripe.group(1) : typed;
        return Optional.of(text).filter(token -> FIT.matcher(token).matches());
    }
}
