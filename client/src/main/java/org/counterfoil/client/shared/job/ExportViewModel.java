package org.counterfoil.client.shared.job;

import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobRow;

/** Which file a list becomes, until the server has begun to write it. */
public final class ExportViewModel extends ViewModel {

    private final ExportOrder order;
    private final Consumer<Notice> begun;
    private final ObjectProperty<FileFormat> format = new SimpleObjectProperty<>(FileFormat.XLSX);

    /** @param begun gets what is to be said when the server has begun */
    public ExportViewModel(UiExecutor executor, ExportOrder order, Consumer<Notice> begun) {
        super(executor);
        this.order = order;
        this.begun = begun;
    }

    public ExportOrder order() {
        return order;
    }

    public ObjectProperty<FileFormat> format() {
        return format;
    }

    /** Takes the next format, or the one before. */
    public void turn(int by) {
        var all = FileFormat.values();
        format.set(all[Math.floorMod(format.get().ordinal() + by, all.length)]);
    }

    /** Asks the server, once. */
    public void begin() {
        if (busy().get()) {
            return;
        }
        var layout = new ExportLayout(format.get(), order.name(), order.columns(), order.words());
        run(() -> order.begins().apply(layout), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<JobRow>) {
                begun.accept(Notice.success("job.begun", Map.of()));
            }
        });
    }
}
