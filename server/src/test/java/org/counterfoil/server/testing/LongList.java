package org.counterfoil.server.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.ExportedList;
import org.counterfoil.server.shared.export.ExportedRows;

/** A list of numbers from 1 on, for files of more than one batch and of more than one piece. */
public final class LongList implements ExportedList<LongList.Wanted, Long> {

    /** The kind of its jobs. */
    public static final String KIND = "export-long-list";

    private static final int WIDE = 1_000;

    /** So many rows, with the columns {@code number} and {@code text}. */
    public record Wanted(long rows, ExportLayout layout) {}

    /** What stands in the column {@code text}: the number at the end of a thousand characters. */
    public static String text(long number) {
        return "%%0%dd".formatted(WIDE).formatted(number);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Wanted> command() {
        return Wanted.class;
    }

    @Override
    public ExportLayout layout(Wanted command) {
        return command.layout();
    }

    @Override
    public Set<Permission> needed() {
        return Set.of();
    }

    @Override
    public Map<String, String> title(Wanted command) {
        return Map.of();
    }

    @Override
    public Map<String, BiFunction<Long, ExportLayout, Cell>> columns() {
        return Map.of("number", (number, _) -> new Cell.Whole(number), "text",
                (number, _) -> new Cell.Text(text(number)));
    }

    @Override
    public ExportedRows<Long> open(Wanted command, Caller caller) {
        return new ExportedRows<>() {
            @Override
            public long count() {
                return command.rows();
            }

            @Override
            public Batch<Long> batch(Optional<String> cursor, int rows) {
                var before = cursor.map(Long::valueOf).orElse(0L);
                var last = Math.min(before + rows, command.rows());
                return new Batch<>(LongStream.rangeClosed(before + 1, last).boxed().toList(),
                        Optional.of(Long.toString(last)).filter(_ -> last < command.rows()));
            }
        };
    }
}
