package org.counterfoil.client.device.writer;

/**
 * What a card is to carry.
 *
 * @param number of the card, digits alone
 * @param track  what stands on a stripe: the second track without its sentinels; of a chip the number
 */
public record CardContent(String number, String track) {

    public CardContent {
        if (!number.matches("[0-9]+") || !track.startsWith(number) || !track.matches("[0-9=]+")) {
            throw new IllegalArgumentException("no card can carry this");
        }
    }
}
