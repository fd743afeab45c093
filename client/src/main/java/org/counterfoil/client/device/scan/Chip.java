package org.counterfoil.client.device.scan;

import java.util.Optional;
import java.util.stream.Stream;

/** How a 125 kHz reader prints chips, and how the merchant's card numbers are written. */
public record Chip(ChipFormat printed, ChipFormat stored) {

    /**
     * The profile of a reader, found by one card whose number is known; of several that read this card alike, the one
     * that keeps most of the chip.
     *
     * @param read   what the reader typed for the card
     * @param number what is printed on the card
     */
    public static Optional<Chip> detect(String read, String number) {
        return Stream.of(ChipFormat.values())
                .flatMap(from -> Stream.of(ChipFormat.values()).map(to -> new Chip(from, to)))
                .filter(chip -> chip.number(read).filter(number.strip()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** The card's number, out of what the reader typed. */
    Optional<String> number(String read) {
        return printed.convert(read.strip(), stored);
    }
}
