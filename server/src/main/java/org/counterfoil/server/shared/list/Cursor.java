package org.counterfoil.server.shared.list;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * The place of a row in one order of a list, as text that means nothing to who holds it.
 *
 * @param values of the order's columns
 */
record Cursor(List<Object> values, long id) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Of a row with these texts in the columns of the order. */
    static String write(SortKey order, boolean descending, List<String> texts, long id) {
        return Stream.of(List.of(title(order, descending)), texts, List.of(Long.toString(id))).flatMap(List::stream)
                .map(part -> ENCODER.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    /** Refuses: bad-request (cursor) for one of another order, and for what is none. */
    static Cursor read(String cursor, SortKey order, boolean descending) {
        try {
            var parts = Arrays.stream(cursor.split("\\.", -1)).map(Cursor::decoded).toList();
            if (parts.size() != order.columns().size() + 2 || !parts.getFirst().equals(title(order, descending))) {
                throw foreign();
            }
            var values = new ArrayList<>();
            for (var place = 0; place < order.columns().size(); place++) {
                values.add(order.columns().get(place).type().parse(parts.get(place + 1)));
            }
            return new Cursor(values, Long.parseLong(parts.getLast()));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            throw foreign();
        }
    }

    private static String title(SortKey order, boolean descending) {
        return order.name() + (descending ? "-" : "+");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static RuntimeException foreign() {
        return Refusal.of(RefusalCode.BAD_REQUEST, "field", "cursor").thrown();
    }
}
