package org.counterfoil.server.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.TableWriter;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Writes a list to a file, batch by batch: what it holds in memory is one batch, however long the list. */
@Component
class ExportWork implements JobWork {

    /** Few enough to be cancelled between them, many enough that asking for them costs little. */
    private static final int BATCH = 1_000;

    private final List<ExportedList<?, ?>> lists;
    private final JsonMapper json;

    ExportWork(List<ExportedList<?, ?>> lists, JsonMapper json) {
        this.lists = List.copyOf(lists);
        this.json = json;
    }

    @Override
    public boolean does(String kind) {
        return lists.stream().anyMatch(list -> list.kind().equals(kind));
    }

    @Override
    public void run(JobRun run, Caller caller) throws IOException {
        write(lists.stream().filter(list -> list.kind().equals(run.kind())).findFirst().orElseThrow(), run, caller);
    }

    private <C, R> void write(ExportedList<C, R> list, JobRun run, Caller caller) throws IOException {
        Exports.demand(list, caller);
        var command = json.readValue(run.arguments(), list.command());
        var layout = list.layout(command);
        var format = layout.format();
        run.leave(layout.name() + "." + format.extension(), format.mediaType(), out -> {
            var table = table(layout, out);
            fill(table, list, list.open(command, caller), layout, run);
            table.finish();
        });
    }

    private static <R> void fill(TableWriter table, ExportedList<?, R> list, ExportedRows<R> rows, ExportLayout layout,
            JobRun run) throws IOException {
        var columns = layout.columns().stream().map(column -> list.columns().get(column.key())).toList();
        var total = rows.count();
        var done = 0L;
        var cursor = Optional.<String>empty();
        do {
            run.advance(done, OptionalLong.of(Math.max(total, done)));
            var batch = rows.batch(cursor, BATCH);
            for (var row : batch.rows()) {
                table.row(columns.stream().map(column -> column.apply(row, layout)).toList());
            }
            done += batch.rows().size();
            cursor = batch.next();
        } while (cursor.isPresent());
        run.advance(done, OptionalLong.of(done));
    }

    private static TableWriter table(ExportLayout layout, OutputStream out) throws IOException {
        var titles = layout.columns().stream().map(ExportLayout.Column::title).toList();
        return switch (layout.format()) {
            case XLSX -> TableWriter.xlsx(out, layout.name(), titles);
            case CSV -> TableWriter.csv(out, titles);
        };
    }
}
