package org.counterfoil.server.shared.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;

/** The columns of a list that is carried away, by key, each with what stands there of a row. */
public final class ExportedColumns<R> {

    private final Map<String, BiFunction<R, ExportLayout, Cell>> columns = new HashMap<>();

    public ExportedColumns<R> text(String key, Function<R, String> text) {
        return column(key, (row, _) -> new Cell.Text(text.apply(row)));
    }

    public ExportedColumns<R> whole(String key, ToLongFunction<R> number) {
        return column(key, (row, _) -> new Cell.Whole(number.applyAsLong(row)));
    }

    /** In minor units of the currency. */
    public ExportedColumns<R> money(String key, ToLongFunction<R> minor, Function<R, CurrencyUnit> currency) {
        return column(key, (row, _) -> new Cell.Money(minor.applyAsLong(row), currency.apply(row)));
    }

    /** As the clocks of the zone showed it; blank where there was none. */
    public ExportedColumns<R> moment(String key, Function<R, Optional<Instant>> moment, Function<R, ZoneId> zone) {
        return column(key, (row, _) -> moment.apply(row)
                .<Cell>map(at -> new Cell.Moment(LocalDateTime.ofInstant(at, zone.apply(row))))
                .orElseGet(Cell.Blank::new));
    }

    /** A day of the calendar; blank where there is none. */
    public ExportedColumns<R> day(String key, Function<R, Optional<LocalDate>> day) {
        return column(key, (row, _) -> day.apply(row).<Cell>map(Cell.Day::new).orElseGet(Cell.Blank::new));
    }

    /** In the reader's word for {@code key.name}; the name itself where the reader gave none. */
    public ExportedColumns<R> word(String key, Function<R, String> name) {
        return word(key, key, name);
    }

    /** In the reader's word for {@code area.name}; the name itself where the reader gave none. */
    public ExportedColumns<R> word(String key, String area, Function<R, String> name) {
        return column(key, (row, layout) -> new Cell.Text(word(layout, area, name.apply(row))));
    }

    public ExportedColumns<R> column(String key, BiFunction<R, ExportLayout, Cell> cell) {
        columns.put(key, cell);
        return this;
    }

    /** All of them, to be looked up by key. */
    public Map<String, BiFunction<R, ExportLayout, Cell>> all() {
        return Collections.unmodifiableMap(columns);
    }

    /** The reader's word for {@code area.name}; the name itself where the reader gave none. */
    public static String word(ExportLayout layout, String area, String name) {
        return layout.words().getOrDefault(area + "." + name, name);
    }
}
