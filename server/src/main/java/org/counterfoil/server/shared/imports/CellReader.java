package org.counterfoil.server.shared.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportWords;

/** Reads the cells of one column as texts of its kind. */
final class CellReader {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,15}");
    private static final Pattern MONEY = Pattern.compile("-?(\\d{1,13}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{0,9})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** How a spreadsheet counts days, from 1954 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("[2-9]\\d{4}");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private final ImportColumn column;
    private final Map<String, String> choices = new HashMap<>();

    CellReader(ImportColumn column, ImportWords words) {
        this.column = column;
        if (column.kind() == ImportColumn.Kind.CHOICE) {
            column.choices().forEach(key -> {
                choices.put(plain(key), key);
                words.choices().getOrDefault(column.key() + "." + key, List.of())
                        .forEach(word -> choices.putIfAbsent(plain(word), key));
            });
        }
    }

    /**
     * The text, of an amount its minor units; empty where nothing stands. Refuses, naming the field: field-missing,
     * field-too-long, whole-malformed, amount-malformed, amount-decimals, day-malformed, choice-unknown.
     */
    Optional<String> read(String cell) {
        if (cell.isEmpty()) {
            if (column.required()) {
                throw refusal(RefusalCode.FIELD_MISSING).thrown();
            }
            return Optional.empty();
        }
        return Optional.of(switch (column.kind()) {
            case TEXT, CODE -> text(cell);
            case WHOLE -> whole(cell);
            case MONEY -> money(cell);
            case DAY -> day(cell);
            case CHOICE -> Optional.ofNullable(choices.get(plain(cell)))
                    .orElseThrow(() -> refusal(RefusalCode.CHOICE_UNKNOWN).with("text", cell).thrown());
        });
    }

    private String text(String cell) {
        if (column.longest() > 0 && cell.length() > column.longest()) {
            throw refusal(RefusalCode.FIELD_TOO_LONG).with("max", column.longest()).thrown();
        }
        return cell;
    }

    private String whole(String cell) {
        var digits = cell.replaceAll("[,，\\s]", "");
        if (!WHOLE.matcher(digits).matches()) {
            throw refusal(RefusalCode.WHOLE_MALFORMED).with("text", cell).thrown();
        }
        return Long.toString(Long.parseLong(digits));
    }

    /** Commas only between groups of three: 1,50 must not become 150.00. */
    private String money(String cell) {
        var typed = cell.replaceAll("\\s", "");
        if (!MONEY.matcher(typed).matches()) {
            throw refusal(RefusalCode.AMOUNT_MALFORMED).thrown();
        }
        var amount = new BigDecimal(typed.replace(",", "")).stripTrailingZeros();
        if (amount.scale() > column.longest()) {
            throw refusal(RefusalCode.AMOUNT_DECIMALS).with("digits", column.longest()).thrown();
        }
        return amount.movePointRight(column.longest()).toBigIntegerExact().toString();
    }

    private String day(String cell) {
        if (SERIAL.matcher(cell).matches()) {
            return FIRST.plusDays(Integer.parseInt(cell)).toString();
        }
        var found = DAY.matcher(cell);
        if (found.matches()) {
            try {
                return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))).toString();
            } catch (DateTimeException noSuchDay) {
                throw refusal(RefusalCode.DAY_MALFORMED).with("text", cell).thrown();
            }
        }
        throw refusal(RefusalCode.DAY_MALFORMED).with("text", cell).thrown();
    }

    private Refusal refusal(RefusalCode code) {
        return Refusal.of(code, "field", column.key());
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
