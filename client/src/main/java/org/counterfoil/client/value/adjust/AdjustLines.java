package org.counterfoil.client.value.adjust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustRow;

/**
 * Reads what was pasted: a card's number on each line, and behind it, after a tab, a comma or a semicolon, an amount
 * where it is another than that of all.
 *
 * @param currency of the merchant; amounts of money are minor units of it
 */
record AdjustLines(AdjustKind kind, CurrencyUnit currency) {

    private static final Pattern BETWEEN = Pattern.compile("[\\t,;]");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,10}");

    /** What came of it; {@code wrong} is the first line that can't be read, counted from 1, or 0. */
    record Read(List<AdjustRow> rows, int wrong) {}

    /** @param common the amount of all lines that say none */
    Read read(String pasted, Optional<Long> common) {
        var rows = new ArrayList<AdjustRow>();
        var lines = pasted.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (line.isEmpty()) {
                continue;
            }
            var parts = BETWEEN.split(line, 2);
            var said = parts.length > 1
                    ? Optional.of(parts[1].strip()).filter(text -> !text.isEmpty())
                    : Optional.<String>empty();
            var amount = said.isPresent() ? amount(said.get()) : common;
            if (amount.isEmpty()) {
                return new Read(List.of(), at + 1);
            }
            rows.add(new AdjustRow(parts[0].replaceAll("\\s", ""), amount.get()));
        }
        return new Read(rows, 0);
    }

    /** An amount in the smallest unit, with a sign where it takes away; empty where it is none. */
    Optional<Long> amount(String typed) {
        var text = typed.strip();
        var taken = text.startsWith("-") || text.startsWith(CurrencyUnit.MINUS);
        var size = text.replaceFirst("^[-+" + CurrencyUnit.MINUS + "]", "").strip();
        return size(size).map(found -> taken ? -found : found);
    }

    private Optional<Long> size(String text) {
        if (!kind.isMoney()) {
            var plain = text.replace(",", "");
            return Optional.of(plain).filter(digits -> WHOLE.matcher(digits).matches()).map(Long::valueOf);
        }
        try {
            return Optional.of(currency.parse(text));
        } catch (RefusedException none) {
            return Optional.empty();
        }
    }
}
