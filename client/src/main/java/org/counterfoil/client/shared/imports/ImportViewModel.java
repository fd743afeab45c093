package org.counterfoil.client.shared.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportedRow;
import org.counterfoil.common.shared.job.JobApi;

/** One import of a list, from the template to its undoing; the server goes on with it when nobody looks. */
public final class ImportViewModel extends ViewModel {

    /** Between two looks at a job that goes on. */
    static final Duration LOOK = Duration.ofMillis(500);

    private static final long MEGA = 1_000_000;

    private final SessionScope session;
    private final ImportOrder order;
    private final ImportApi imports;
    private final ImportVocabulary vocabulary;
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(
            new ImportStep.Choosing(List.of()));
    private final ObjectProperty<ImportMode> mode = new SimpleObjectProperty<>(ImportMode.ALL_OR_NOTHING);
    private final Latest choosing = new Latest();
    private UiExecutor.Pending next = () -> {};

    public ImportViewModel(SessionScope session, ImportOrder order) {
        super(session.terminal().executor());
        this.session = session;
        this.order = order;
        this.imports = session.api(ImportApi.class);
        this.vocabulary = new ImportVocabulary(order, session.texts());
    }

    ImportOrder order() {
        return order;
    }

    Texts texts() {
        return session.texts();
    }

    ImportVocabulary vocabulary() {
        return vocabulary;
    }

    ReadOnlyObjectProperty<ImportStep> step() {
        return step.getReadOnlyProperty();
    }

    /** How the good rows are to be carried out. */
    ObjectProperty<ImportMode> mode() {
        return mode;
    }

    /** What can be carried out as; where rows are bad it is not all or nothing. */
    List<ImportMode> modes(ImportView view) {
        return view.counts().bad() == 0 ? List.of(ImportMode.values()) : List.of(ImportMode.ONLY_GOOD);
    }

    void turn() {
        if (step.get() instanceof ImportStep.Resting(var view, _)) {
            var all = modes(view);
            mode.set(all.get((all.indexOf(mode.get()) + 1) % all.size()));
        }
    }

    /** Back to the choice of a file. */
    void start() {
        say(Notice.NONE);
        back();
    }

    /** Keeps a workbook to be filled in. */
    void template(Path place) {
        run(() -> written(place, imports.template(order.list(), vocabulary.words(imports.form(order.list())))),
                outcome -> told(outcome, "imports.template-kept", place));
    }

    /** Sends a file and has it checked, where one can be chosen; it does not wait for the earlier ones to be listed. */
    void send(Path file) {
        if (!(step.get() instanceof ImportStep.Choosing)) {
            return;
        }
        var name = file.getFileName().toString();
        choosing.drop();
        step.set(new ImportStep.Sending(name));
        run(() -> sent(file, name), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<Optional<ImportView>>(var view) && view.isPresent()) {
                show(view.get());
                return;
            }
            if (outcome instanceof Outcome.Done) {
                say(Notice.warning("imports.not-readable", Map.of("file", file)));
            }
            back();
        });
    }

    /** Looks at an import that was begun before. */
    void look(ImportView view) {
        ask(() -> imports.one(view.id()), outcome -> {
            answered(outcome, this::show);
            if (!(outcome instanceof Outcome.Done) && step.get() instanceof ImportStep.Working) {
                next = executor().after(LOOK, () -> look(view));
            }
        });
    }

    /** Begins what is to be done next with the import that is shown: check anew, or carry out. */
    void goOn() {
        if (step.get() instanceof ImportStep.Resting(var view, _) && mayGoOn(view) && !busy().get()) {
            if (view.state() == ImportState.CHECKING) {
                begin(() -> imports.check(view.id()));
            } else {
                begin(() -> imports.carryOut(view.id(), CarryOutImport.of(mode.get())));
            }
        }
    }

    /** What is to be said before the file that is shown is carried out; nothing where nobody has to. */
    Optional<FormModel<ImportView>> controls(Runnable said) {
        if (step.get() instanceof ImportStep.Resting(var view, _) && mayCarryOut(view)) {
            var form = new ControlForm(order, view);
            var wanted = mode.get();
            return Optional.of(form).filter(ControlForm::isNeeded).map(_ -> new FormModel<>(executor(), form.spec(),
                    FormValues.EMPTY, new FieldReader(texts().figures()),
                    values -> imports.carryOut(view.id(), new CarryOutImport(wanted, form.totals(values))), begun -> {
                        said.run();
                        show(begun);
                    }));
        }
        return Optional.empty();
    }

    void undo() {
        if (step.get() instanceof ImportStep.Resting(var view, _) && mayUndo(view) && !busy().get()) {
            begin(() -> imports.undo(view.id()));
        }
    }

    /** Ends the job at its next step. */
    void cancel() {
        if (step.get() instanceof ImportStep.Working(var view)) {
            view.job().ifPresent(job -> run(() -> session.api(JobApi.class).cancel(job.id()),
                    outcome -> answered(outcome, _ -> look(view))));
        }
    }

    /** Keeps the bad rows, each with its reason. */
    void keepTroubles(Path place) {
        if (step.get() instanceof ImportStep.Resting(var view, _)) {
            run(() -> new BadRows(imports, texts()).keep(view, place),
                    outcome -> told(outcome, "imports.bad-rows-kept", place));
        }
    }

    static boolean mayCarryOut(ImportView view) {
        return (view.state() == ImportState.CHECKED || view.state() == ImportState.CARRYING_OUT)
                && view.counts().good() > 0;
    }

    /** Whether there is a step to begin, or to begin again where it was stopped. */
    static boolean mayGoOn(ImportView view) {
        return view.state() == ImportState.CHECKING || mayCarryOut(view);
    }

    static boolean mayUndo(ImportView view) {
        var done = switch (view.state()) {
            case CARRIED_OUT, CARRYING_OUT, UNDOING, UNDONE -> true;
            case UPLOADING, CHECKING, REFUSED, CHECKED -> false;
        };
        return done && view.counts().added() + view.counts().kept() > 0;
    }

    @Override
    public void close() {
        next.cancel();
        super.close();
    }

    /** To the choice of a file, with what is said beside it; whoever has chosen by then is not called back. */
    private void back() {
        next.cancel();
        var token = choosing.next();
        ask(() -> imports.mine(order.list()), outcome -> {
            if (!token.current()) {
                return;
            }
            if (outcome instanceof Outcome.Done<List<ImportView>>(var before)) {
                step.set(new ImportStep.Choosing(before));
            } else {
                sayTroubleOf(outcome);
                step.set(new ImportStep.Choosing(List.of()));
            }
        });
    }

    private void begin(Supplier<ImportView> work) {
        run(work, outcome -> answered(outcome, this::show));
    }

    private void show(ImportView view) {
        choosing.drop();
        next.cancel();
        if (view.atWork()) {
            step.set(new ImportStep.Working(view));
            next = executor().after(LOOK, () -> look(view));
            return;
        }
        var moved = step.get() instanceof ImportStep.Working(var before) && before.id().equals(view.id());
        if (moved && view.state() != ImportState.CHECKED) {
            order.changed().run();
        }
        ask(() -> imports.troubles(view.id(), PageWanted.first(PageOf.MAX_ROWS)), outcome -> answered(outcome,
                page -> rest(view, page.rows())));
    }

    private void rest(ImportView view, List<ImportedRow> troubles) {
        if (!modes(view).contains(mode.get())) {
            mode.set(modes(view).getFirst());
        }
        step.set(new ImportStep.Resting(view, troubles));
        view.refusal().ifPresent(why -> say(new Notice.Refusing(why)));
    }

    /** Empty where the file can't be read here. */
    private Optional<ImportView> sent(Path file, String name) {
        byte[] content;
        try {
            if (Files.size(file) > BeginImport.MAX_BYTES) {
                throw Refusal.of(RefusalCode.IMPORT_TOO_LARGE, "max", BeginImport.MAX_BYTES / MEGA).thrown();
            }
            content = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        var id = imports.begin(new BeginImport(order.list(), name, vocabulary.words(imports.form(order.list())))).id();
        for (int place = 0; place * BeginImport.PIECE < content.length; place++) {
            imports.piece(id, place, Arrays.copyOfRange(content, place * BeginImport.PIECE,
                    Math.min(content.length, (place + 1) * BeginImport.PIECE)));
        }
        return Optional.of(imports.check(id));
    }

    private static boolean written(Path place, byte[] content) {
        try {
            Files.write(place, content);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    private void told(Outcome<Boolean> outcome, String kept, Path place) {
        answered(outcome, written -> say(written
                ? Notice.success(kept, Map.of("file", place))
                : Notice.warning("job.unwritable", Map.of("file", place))));
    }
}
