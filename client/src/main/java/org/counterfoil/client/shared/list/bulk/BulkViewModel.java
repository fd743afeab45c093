package org.counterfoil.client.shared.list.bulk;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldModel;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;

/** A bulk action from the first look to the answer for each row. */
public final class BulkViewModel extends ViewModel {

    private final BulkSpec spec;
    private final Selection selection;
    private final BulkWork work;
    private final FieldReader reader;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<BulkStep> step = new ReadOnlyObjectWrapper<>(new BulkStep.Looking());
    private List<SharedField> fields = List.of();

    public BulkViewModel(UiExecutor executor, BulkSpec spec, Selection selection, BulkWork work, FieldReader reader) {
        super(executor);
        this.spec = spec;
        this.selection = selection;
        this.work = work;
        this.reader = reader;
    }

    public BulkSpec spec() {
        return spec;
    }

    public ReadOnlyObjectProperty<BulkStep> step() {
        return step.getReadOnlyProperty();
    }

    /** The fields with what all rows have in common, once the rows were looked at. */
    public List<SharedField> fields() {
        return fields;
    }

    /** Asks the server what the action would meet. */
    public void look() {
        step.set(new BulkStep.Looking());
        ask(() -> work.preview(selection), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<BulkPreview>(var preview)) {
                fields = spec.fields().stream().map(field -> new SharedField(
                        new FieldModel(field, preview.shared().text(field.key()), reader),
                        !preview.shared().has(field.key()), spec.needed().contains(field.key()))).toList();
                step.set(new BulkStep.Asking(preview));
            } else {
                step.set(new BulkStep.NotSeen());
            }
        });
    }

    /** Whether there is something to do: rows, and a field to set where the action has fields. */
    public boolean ready() {
        return step.get() instanceof BulkStep.Asking(var preview) && preview.count() > 0
                && (fields.isEmpty() || fields.stream().anyMatch(field -> field.forAll().get()));
    }

    /** Does it; fields that are to be set and are wrong say so instead. */
    public void run() {
        var wanted = fields.stream().filter(field -> field.forAll().get()).map(SharedField::field).toList();
        wanted.forEach(FieldModel::leave);
        if (ready() && wanted.stream().noneMatch(FieldModel::wrong)
                && step.get() instanceof BulkStep.Asking(var preview)) {
            var set = FormValues.EMPTY;
            for (var field : wanted) {
                set = set.with(field.field().key(), field.value());
            }
            start(set, preview);
        }
    }

    /** Stops after the rows that are being changed now. */
    public void stop() {
        stopped.set(true);
        if (step.get() instanceof BulkStep.Running(var done, var of, var stopping)) {
            step.set(new BulkStep.Running(done, of, true));
        }
    }

    /** Whether leaving now would leave something half done. */
    public boolean mayLeave() {
        return !(step.get() instanceof BulkStep.Running);
    }

    private void start(FormValues set, BulkPreview preview) {
        step.set(new BulkStep.Running(0, preview.count(), false));
        run(() -> work.run(selection, set, new Heard(preview.count())), outcome -> {
            sayTroubleOf(outcome);
            step.set(outcome instanceof Outcome.Done<BulkAnswer>(var answer)
                    ? new BulkStep.Answered(answer, stopped.get())
                    : new BulkStep.Asking(preview));
        });
    }

    private final class Heard implements BulkProgress {

        private final int of;

        Heard(int of) {
            this.of = of;
        }

        @Override
        public void done(int rows) {
            executor().onUi(() -> {
                if (step.get() instanceof BulkStep.Running) {
                    step.set(new BulkStep.Running(rows, of, stopped.get()));
                }
            });
        }

        @Override
        public boolean stopped() {
            return stopped.get();
        }
    }
}
