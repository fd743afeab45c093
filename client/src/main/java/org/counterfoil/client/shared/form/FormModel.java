package org.counterfoil.client.shared.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;

/**
 * A form while it is filled in.
 *
 * @param <A> what saving answers
 */
public final class FormModel<A> extends ViewModel {

    private static final String FIELD = "field";

    private final FormSpec spec;
    private final List<FieldModel> fields;
    private final Function<FormValues, A> saver;
    private final Consumer<A> saved;
    private final ReadOnlyIntegerWrapper errors = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<FieldModel>> toCorrect = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<Approving> approving = Optional.empty();
    private Optional<Supplier<FormValues>> rereading = Optional.empty();
    private String saving = "form.save";
    private boolean done;

    /** The question for a second person, and who notes the approval for the next saving. */
    private record Approving(ApprovalQuestion question, Consumer<Approval> note) {}

    /**
     * @param values what stands in the fields at first
     * @param saver  asks the server; called off the screen's thread
     * @param saved  gets the answer; the form has nothing unsaved any more
     */
    public FormModel(UiExecutor executor, FormSpec spec, FormValues values, FieldReader reader,
            Function<FormValues, A> saver, Consumer<A> saved) {
        super(executor);
        this.spec = spec;
        this.saver = saver;
        this.saved = saved;
        fields = spec.fields().stream().map(field -> new FieldModel(field, values.text(field.key()), reader)).toList();
        fields.forEach(field -> {
            field.typed().addListener((property, before, now) -> count());
            field.error().addListener((property, before, now) -> count());
        });
    }

    /**
     * Asks for a second person where saving is refused for want of one, and saves the same again with the approval.
     *
     * @param note keeps the approval for the saver
     */
    public FormModel<A> approvedBy(ApprovalQuestion question, Consumer<Approval> note) {
        approving = Optional.of(new Approving(question, note));
        return this;
    }

    /**
     * Reads again where saving is refused since somebody else has saved meanwhile: what the other changed is shown at
     * its fields, what was typed stays, and saving again puts it in place of the other's.
     *
     * @param now what stands there by now, which the saver sends next as what was seen; called off the screen's thread
     */
    public FormModel<A> rereadBy(Supplier<FormValues> now) {
        rereading = Optional.of(now);
        return this;
    }

    /** Shows a field only while another one says this; hidden it says nothing, and nothing is asked of it. */
    public FormModel<A> showing(String key, String other, String value) {
        var deciding = field(other);
        var decided = field(key);
        deciding.typed().subscribe(_ -> {
            decided.show(deciding.value().equals(value));
            count();
        });
        return this;
    }

    /** With other words than 'save' on the button, where saving only looks. */
    public FormModel<A> savedAs(String text) {
        saving = text;
        return this;
    }

    /** The text on the button. */
    String saving() {
        return saving;
    }

    /** Begins with something to heed, which stands until the form is saved. */
    public FormModel<A> heeding(Notice first) {
        say(first);
        return this;
    }

    public FormSpec spec() {
        return spec;
    }

    /** All fields in reading order. */
    public List<FieldModel> fields() {
        return fields;
    }

    public FieldModel field(String key) {
        return find(key).orElseThrow();
    }

    /** How many fields are wrong, as far as it was shown. */
    public ReadOnlyIntegerProperty errors() {
        return errors.getReadOnlyProperty();
    }

    /** How many fields say something else than at first. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Whether it is being asked what becomes of unsaved changes. */
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** The field to which somebody is sent: to correct it, or to see what somebody else has made of it. */
    public ReadOnlyObjectProperty<Optional<FieldModel>> toCorrect() {
        return toCorrect.getReadOnlyProperty();
    }

    /** What stands in the fields. */
    public FormValues values() {
        var values = FormValues.EMPTY;
        for (var field : fields) {
            values = values.with(field.field().key(), field.value());
        }
        return values;
    }

    /** Checks every field, then saves; the first wrong field is pointed at instead. */
    public void save() {
        if (busy().get()) {
            return;
        }
        asking.set(false);
        fields.forEach(FieldModel::leave);
        if (!pointAtFirst()) {
            send(values());
        }
    }

    private void send(FormValues values) {
        run(() -> saver.apply(values), outcome -> answered(values, outcome));
    }

    /** Whether the form may be left now; asks where something would be lost. While it asks, it goes on instead. */
    public boolean mayLeave() {
        if (done || changes.get() == 0) {
            return !busy().get();
        }
        asking.set(!asking.get() && !busy().get());
        return false;
    }

    /** Goes on filling in. */
    public void stay() {
        asking.set(false);
    }

    /** Gives the changes up: the form may be left. */
    public void discard() {
        done = true;
        asking.set(false);
    }

    private void answered(FormValues values, Outcome<A> outcome) {
        if (outcome instanceof Outcome.Refused<A>(var refusal) && asksForApproval(values, refusal)) {
            say(Notice.NONE);
            return;
        }
        approving.ifPresent(asked -> asked.question().over());
        switch (outcome) {
            case Outcome.Done<A>(var answer) -> {
                say(Notice.NONE);
                done = true;
                saved.accept(answer);
            }
            case Outcome.Refused<A>(var refusal) -> refused(refusal);
            case Outcome.Gone<A> gone -> sayTroubleOf(gone);
            case Outcome.Fault<A> fault -> sayTroubleOf(fault);
        }
    }

    private boolean asksForApproval(FormValues values, Refusal refusal) {
        return approving.filter(asked -> asked.question().asks(refusal, approval -> {
            asked.note().accept(approval);
            send(values);
        }, () -> {})).isPresent();
    }

    /** A refusal that names a field lands there; the name may be a path whose last part is the field's key. */
    private void refused(Refusal refusal) {
        if (refusal.code() == RefusalCode.CHANGED_MEANWHILE && rereading.isPresent()) {
            run(rereading.get(), this::reread);
            return;
        }
        var named = Optional.ofNullable(refusal.arguments().get(FIELD))
                .map(name -> name.substring(name.lastIndexOf('.') + 1)).flatMap(this::find);
        named.ifPresentOrElse(field -> {
            say(Notice.NONE);
            field.refuse(refusal.code() == RefusalCode.BAD_REQUEST
                    ? new Notice.Told(Notice.Tone.DANGER, "form.not-accepted", Map.of())
                    : new Notice.Refusing(refusal));
            pointAtFirst();
        }, () -> say(new Notice.Refusing(refusal)));
    }

    private void reread(Outcome<FormValues> outcome) {
        sayTroubleOf(outcome);
        if (outcome instanceof Outcome.Done<FormValues>(var now)) {
            var others = fields.stream().filter(field -> field.saved(now.text(field.field().key()))).count();
            count();
            say(Notice.warning(others == 0 ? "form.changed-elsewhere" : "form.changed-meanwhile",
                    Map.of("count", others)));
            pointAtFirst(field -> !(field.meanwhile().get() instanceof Notice.Silence));
        }
    }

    private boolean pointAtFirst() {
        return pointAtFirst(FieldModel::wrong);
    }

    private boolean pointAtFirst(Predicate<FieldModel> such) {
        var first = fields.stream().filter(such).findFirst();
        toCorrect.set(Optional.empty());
        toCorrect.set(first);
        return first.isPresent();
    }

    private Optional<FieldModel> find(String key) {
        return fields.stream().filter(field -> field.field().key().equals(key)).findFirst();
    }

    private void count() {
        errors.set((int) fields.stream().filter(FieldModel::wrong).count());
        changes.set((int) fields.stream().filter(FieldModel::changed).count());
        asking.set(asking.get() && changes.get() > 0);
    }
}
