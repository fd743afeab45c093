package org.counterfoil.server.shared.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;

/** A list of which everything but its rows is laid down once. */
public abstract class PlannedExport<C, R> implements ExportedList<C, R> {

    private final Plan<C, R> plan;

    /**
     * What is laid down of a list.
     *
     * @param kind   of its jobs, as {@code export-transactions}
     * @param layout of a command
     * @param needed to see the list, beside exporting at all
     */
    public record Plan<C, R>(String kind, Class<C> command, Function<C, ExportLayout> layout, Permission needed,
            ExportedColumns<R> columns) {}

    protected PlannedExport(Plan<C, R> plan) {
        this.plan = plan;
    }

    @Override
    public final String kind() {
        return plan.kind();
    }

    @Override
    public final Class<C> command() {
        return plan.command();
    }

    @Override
    public final ExportLayout layout(C command) {
        return plan.layout().apply(command);
    }

    @Override
    public final Set<Permission> needed() {
        return Set.of(plan.needed());
    }

    @Override
    public final Map<String, BiFunction<R, ExportLayout, Cell>> columns() {
        return plan.columns().all();
    }

    /** A constant as it stands in keys. */
    protected static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
