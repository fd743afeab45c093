package org.counterfoil.server.shared.imports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * What stands in a row, by the keys of the columns; each text is already of its column's kind.
 *
 * @param source the file and the row's line in it, as {@code members.xlsx:17}
 * @param texts  those that are not empty
 */
public record RowValues(String source, Map<String, String> texts) {

    public RowValues {
        texts = Map.copyOf(texts);
    }

    /** What stands in a column; empty where nothing does. */
    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    public Optional<String> given(String column) {
        return Optional.ofNullable(texts.get(column));
    }

    public Optional<LocalDate> day(String column) {
        return given(column).map(LocalDate::parse);
    }

    /** A whole number, or an amount in minor units. */
    public Optional<Long> whole(String column) {
        return given(column).map(Long::valueOf);
    }

    /** The constant of a choice, whose key is its name in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        return given(column).map(key -> Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Why the row is refused, in words for who filled it in: nobody made a bad request, a cell does not fit. */
    Refusal told(Refusal refusal) {
        var field = refusal.arguments().get("field");
        return refusal.code() == RefusalCode.BAD_REQUEST && field != null
                ? Refusal.of(RefusalCode.CELL_UNFIT, "field", field).with("text", text(field))
                : refusal;
    }
}
