package org.counterfoil.server.card.production;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.TrackData;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.reports.table.TableWriter;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.export.EncryptedWorkbook;
import org.counterfoil.server.shared.export.ExportedColumns;
import org.counterfoil.server.shared.job.JobRun;
import org.counterfoil.server.shared.job.JobWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/** The workbook for the card maker: the one place where random PINs stand in clear. */
@Component
class ProductionFile implements JobWork {

    static final String KIND = "write-card-batch";

    static final ExportedColumns<Line> COLUMNS = new ExportedColumns<Line>().text("number", Line::number)
            .text("track", line -> TrackData.of(line.of().kind(), line.number(), line.of().batch().expires()))
            .column("pin", (line, _) -> line.pin().<Cell>map(Cell.Text::new).orElseGet(Cell.Blank::new))
            .money("face-value", line -> line.of().batch().faceValue(), line -> line.of().currency())
            .column("expires", (line, _) -> line.of().batch().expires().<Cell>map(Cell.Day::new)
                    .orElseGet(Cell.Blank::new));

    private static final int PIECE = 1_000;

    private final CardBatchRepository batches;
    private final BatchCards cards;
    private final BatchSecrets secrets;
    private final Places places;
    private final Closing closing;

    ProductionFile(CardBatchRepository batches, BatchCards cards, BatchSecrets secrets, Places places,
            Closing closing) {
        this.batches = batches;
        this.cards = cards;
        this.secrets = secrets;
        this.places = places;
        this.closing = closing;
    }

    /** What reads the command, and writes down that the file is there. */
    @Component
    record Closing(JsonMapper json, TransactionTemplate transaction, FilePasswords passwords, Clock clock) {}

    /** What the lines of a file have in common. */
    record Whole(CardBatch batch, CardKind kind, CurrencyUnit currency) {}

    /** A card as the maker needs it. */
    record Line(Whole of, String number, Optional<String> pin) {

        /** Without the PIN, so that no log can hold it. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    @Override
    public boolean does(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public void run(JobRun run, Caller caller) throws IOException {
        WriteProductionFileHandler.demand(caller);
        var wanted = closing.json().readValue(run.arguments(), FileOrder.class);
        var batch = batches.findById(wanted.batch()).orElseThrow(CardBatches::unknown);
        batch.demandWritable();
        var layout = wanted.layout();
        run.leave(layout.name() + "." + layout.format().extension(), layout.format().mediaType(), out -> {
            if (wanted.encrypted()) {
                EncryptedWorkbook.write(out, closing.passwords().open(batch),
                        sealed -> write(sealed, batch, layout, run));
            } else {
                write(out, batch, layout, run);
            }
        });
        closing.transaction().executeWithoutResult(_ -> written(batch.id()));
    }

    private void write(OutputStream out, CardBatch batch, ExportLayout layout, JobRun run) throws IOException {
        var table = TableWriter.xlsx(out, layout.name(),
                layout.columns().stream().map(ExportLayout.Column::title).toList());
        fill(table, batch, layout, run);
        table.finish();
    }

    private void fill(TableWriter table, CardBatch batch, ExportLayout layout, JobRun run) throws IOException {
        var columns = layout.columns().stream().map(column -> COLUMNS.all().get(column.key())).toList();
        var whole = new Whole(batch, cards.kind(batch.type()), places.terms().currency());
        var pins = batch.pins() == PinMode.RANDOM ? secrets.pins(batch) : new BatchPins.None();
        var total = cards.count(batch.id());
        var done = 0L;
        var end = batch.firstSerial() + batch.quantity();
        for (var serial = batch.firstSerial(); serial < end; serial += PIECE) {
            run.advance(done, OptionalLong.of(Math.max(total, done)));
            var numbers = cards.numbers(batch, serial, Math.min(end, serial + PIECE) - 1);
            for (var number : numbers) {
                var line = new Line(whole, number, pins.of(number));
                table.row(columns.stream().map(column -> column.apply(line, layout)).toList());
            }
            done += numbers.size();
        }
        run.advance(done, OptionalLong.of(done));
    }

    /** Confirmed meanwhile, its file is no more: the job then fails with that. */
    private void written(long id) {
        var batch = batches.lock(id).orElseThrow(CardBatches::unknown);
        batch.demandWritable();
        batch.written(closing.clock().instant());
    }
}
