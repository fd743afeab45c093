package org.counterfoil.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;

/** Somebody who fills a list from files, and waits for each step. */
public record Importer(Line line, String list) {

    /** Titles are the columns' keys, but for the staff number, which has a Chinese one; '原因' means nothing. */
    public static final ImportWords WORDS = new ImportWords("数据", "说明", List.of(List.of("列", "说明")),
            Map.of("staffNumber", List.of("员工编号", "Staff number")),
            Map.of("type.front-desk", List.of("消费前置", "Front desk")), List.of("原因"), List.of("合计", "Total"));

    public ImportApi api() {
        return line.api(ImportApi.class);
    }

    /** Sends a file, without having it checked. */
    public UUID sent(byte[] file) {
        var id = api().begin(new BeginImport(list, "file.csv", WORDS)).id();
        for (int place = 0; place * BeginImport.PIECE < file.length; place++) {
            api().piece(id, place, Arrays.copyOfRange(file, place * BeginImport.PIECE,
                    Math.min(file.length, (place + 1) * BeginImport.PIECE)));
        }
        return id;
    }

    /** Sends these lines, the titles first, and waits until all are judged. */
    public ImportView checked(String... lines) {
        return checked(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public ImportView checked(byte[] file) {
        return ended(api().check(sent(file)));
    }

    public ImportView carriedOut(ImportView checked, ImportMode mode) {
        return ended(api().carryOut(checked.id(), CarryOutImport.of(mode)));
    }

    public ImportView carriedOut(ImportView checked, ImportMode mode, Map<String, Long> controls) {
        return ended(api().carryOut(checked.id(), new CarryOutImport(mode, controls)));
    }

    public ImportView undone(ImportView carriedOut) {
        return ended(api().undo(carriedOut.id()));
    }

    /** What is said of bad rows: line, code and field. */
    public List<String> troubles(ImportView view) {
        return api().troubles(view.id(), PageWanted.first(200)).rows().stream()
                .map(row -> row.line() + " " + row.refusal().orElseThrow().code().key() + " "
                        + row.refusal().orElseThrow().arguments().getOrDefault("field", "-"))
                .toList();
    }

    private ImportView ended(ImportView begun) {
        var job = Jobs.ended(line.api(JobApi.class), begun.job().map(JobRow::id).orElseThrow());
        assertThat(job.failure()).isEmpty();
        return api().one(begun.id());
    }
}
