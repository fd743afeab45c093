package org.counterfoil.server.issuing.migration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * Reads uses of counted services as they stand in one cell: {@code car-wash 3; Service ×5}. A service is named by its
 * code or its name, several are parted by semicolons or commas.
 */
final class OpeningCounts {

    static final String COLUMN = "counts";

    private static final Pattern BETWEEN = Pattern.compile("[;；,，、\\n]");
    /** An x is one of the name's letters unless a space stands before it. */
    private static final Pattern ENTRY = Pattern
            .compile("(\\S(?:.{0,58}\\S)?)(?:\\s*[×*:：=]\\s*|\\s+[xX]?\\s*)(\\d{1,6})");

    private final Map<String, String> codes = new HashMap<>();

    /** @param names of the merchant's services, by code */
    OpeningCounts(Map<String, String> names) {
        names.forEach((code, name) -> codes.put(plain(name), code));
        names.keySet().forEach(code -> codes.put(plain(code), code));
    }

    /**
     * Uses by code of the service. Refuses, naming the column: counts-malformed (with the part that is not understood,
     * or names a service twice), product-unknown.
     */
    Map<String, Integer> read(String cell) {
        var counts = new HashMap<String, Integer>();
        for (var part : BETWEEN.split(cell)) {
            var entry = part.strip();
            if (!entry.isEmpty()) {
                var uses = uses(entry);
                var code = code(entry);
                if (uses == 0 || counts.put(code, uses) != null) {
                    throw malformed(entry).thrown();
                }
            }
        }
        return Map.copyOf(counts);
    }

    /** All uses together, of whatever service; nothing of what is not understood. */
    static long sum(String cell) {
        return BETWEEN.splitAsStream(cell).map(String::strip).map(ENTRY::matcher).filter(found -> found.matches())
                .mapToLong(found -> Long.parseLong(found.group(2))).sum();
    }

    private static int uses(String entry) {
        var found = ENTRY.matcher(entry);
        if (!found.matches()) {
            throw malformed(entry).thrown();
        }
        return Integer.parseInt(found.group(2));
    }

    private String code(String entry) {
        var found = ENTRY.matcher(entry);
        var named = found.matches() ? found.group(1) : "";
        var code = codes.get(plain(named));
        if (code == null) {
            throw Refusal.of(RefusalCode.PRODUCT_UNKNOWN, "field", COLUMN).with("product", named).thrown();
        }
        return code;
    }

    private static Refusal malformed(String entry) {
        return Refusal.of(RefusalCode.COUNTS_MALFORMED, "field", COLUMN).with("text", entry);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
