package org.counterfoil.server.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;

/** Batches of cards as headquarters has them made, of the first type that there is. */
public record Batches(Line line) {

    private static final List<String> COLUMNS = List.of("number", "track", "pin", "face-value", "expires");

    public CardBatchApi api() {
        return line.api(CardBatchApi.class);
    }

    /** Asks for cards; some of them may not be there yet. */
    public CardBatchRow ask(long first, int count, PinMode pins) {
        return api().request(request(first, count, pins));
    }

    /** What {@link #ask} asks for. */
    public RequestCardBatch request(long first, int count, PinMode pins) {
        return new RequestCardBatch(api().types().getFirst().id(), first, count, 0, "", pins,
                Optional.of("4711").filter(_ -> pins == PinMode.FIXED), Optional.empty());
    }

    /** Cards all of which are there. */
    public CardBatchRow made(long first, int count, PinMode pins) {
        var batch = ask(first, count, pins);
        Jobs.ended(jobs(), api().make(batch.id()).id());
        return api().details(batch.id());
    }

    /** The production file, written. */
    public JobRow written(long batch) {
        return Jobs.ended(jobs(), api().write(file(batch)).id());
    }

    public WriteProductionFile file(long batch) {
        return new WriteProductionFile(batch, new ExportLayout(FileFormat.XLSX, "cards",
                COLUMNS.stream().map(key -> new ExportLayout.Column(key, key)).toList(), Map.of()), Optional.empty());
    }

    /** Cards that can be activated. */
    public CardBatchRow produced(long first, int count, PinMode pins) {
        var batch = made(first, count, pins);
        written(batch.id());
        return api().confirm(batch.id());
    }

    public JobApi jobs() {
        return line.api(JobApi.class);
    }
}
