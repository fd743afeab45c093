package org.counterfoil.client.value.adjust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.imports.ImportOrder;
import org.counterfoil.client.shared.imports.ImportViewModel;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.client.value.bench.KeptCommand;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.value.AdjustAnswer;
import org.counterfoil.common.value.AdjustCards;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustOutcome;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.PreviewAdjust;

/** Corrections by hand: looked at first, then done, each card for itself. */
final class AdjustViewModel extends ViewModel {

    static final String AREA = "adjustments.";
    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final String AMOUNT = "amount";
    private static final String CARDS = "cards";
    private static final String REASON = "reason";
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_AMOUNT = 24;
    private static final int LONGEST_LIST = 120_000;
    private static final int LONGEST_REASON = 200;

    private final SessionScope session;
    private final OfficeApi office;
    private final ApprovalQuestion approval = new ApprovalQuestion();
    private final KeptCommand<Wanted, AdjustOutcome> sending;
    private final FormModel<Seen> form;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** A second person's agreement; with it or without, it is the same command. */
    private volatile Optional<Approval> agreed = Optional.empty();

    /** What is wanted, all of it. */
    record Wanted(PreviewAdjust what, String reason) {}

    /** What was looked at, and what came of that. */
    record Seen(Wanted wanted, AdjustOutcome outcome) {

        /** The same with the good rows alone: those are done. */
        Wanted good() {
            var rows = outcome.rows().stream().filter(AdjustAnswer::good)
                    .map(row -> new AdjustRow(row.card(), row.amount())).toList();
            return new Wanted(new PreviewAdjust(wanted.what().kind(), wanted.what().code(), rows), wanted.reason());
        }
    }

    /** @param cards numbers that stand in the list at first */
    AdjustViewModel(SessionScope session, List<String> cards) {
        super(session.terminal().executor());
        this.session = session;
        this.office = session.api(OfficeApi.class);
        var texts = session.texts();
        sending = new KeptCommand<>(session, (key, wanted) -> office.adjustCards(new AdjustCards(key,
                wanted.what().kind(), wanted.what().code(), wanted.what().rows(), wanted.reason(), agreed)));
        form = new FormModel<>(executor(), spec(texts), FormValues.EMPTY.with(KIND, AdjustKind.POINTS.name())
                .with(CARDS, String.join("\n", cards)), new FieldReader(texts.figures()), this::look,
                found -> seen.set(Optional.of(found)));
    }

    FormModel<Seen> form() {
        return form;
    }

    /** What was looked at last. */
    ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    ApprovalQuestion approval() {
        return approval;
    }

    boolean mayAdjust() {
        return session.may(Permission.ADJUSTMENT, Access.WRITE);
    }

    boolean mayImport() {
        return mayAdjust() && session.may(Permission.IMPORT, Access.WRITE);
    }

    /** Corrections from a file. */
    ImportViewModel importing() {
        return new ImportViewModel(session, new ImportOrder("adjustments", session.texts().get(AREA + "title"), "",
                () -> {}));
    }

    /** Does the good rows of what was looked at. */
    void commit(Seen seen, Consumer<AdjustOutcome> then) {
        agreed = Optional.empty();
        send(seen.good(), then);
    }

    private void send(Wanted wanted, Consumer<AdjustOutcome> then) {
        run(() -> sending.send(wanted), outcome -> {
            if (outcome instanceof Outcome.Refused<AdjustOutcome>(var refusal)
                    && approval.asks(refusal, given -> {
                        agreed = Optional.of(given);
                        send(wanted, then);
                    }, () -> {})) {
                say(Notice.NONE);
                return;
            }
            approval.over();
            answered(outcome, done -> {
                say(done.good() == done.rows().size()
                        ? Notice.success(AREA + "done", Map.of("count", done.good()))
                        : Notice.warning(AREA + "partly", Map.of("count", done.good(), "failed",
                                done.rows().size() - done.good())));
                then.accept(done);
            });
        });
    }

    private Seen look(FormValues values) {
        var kind = values.choice(KIND, AdjustKind.class).orElseThrow();
        var lines = new AdjustLines(kind, session.texts().figures().currency());
        var common = Optional.of(values.text(AMOUNT)).filter(text -> !text.isEmpty()).map(text -> lines.amount(text)
                .orElseThrow(() -> Refusal.of(RefusalCode.AMOUNT_MALFORMED, "field", AMOUNT).thrown()));
        var code = kind.needsCode() ? values.text(CODE) : "";
        if (kind.needsCode() && code.isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, "field", CODE).thrown();
        }
        var read = lines.read(values.text(CARDS), common);
        if (read.wrong() > 0) {
            throw Refusal.of(RefusalCode.LINE_UNREADABLE, "field", CARDS).with("line", read.wrong()).thrown();
        }
        var what = new PreviewAdjust(kind, code, read.rows());
        return new Seen(new Wanted(what, values.text(REASON)), office.previewAdjust(what));
    }

    private static FormSpec spec(Texts texts) {
        var kinds = Stream.of(AdjustKind.values())
                .map(kind -> new FieldType.Option(kind.name(), texts.get(AREA + "kind." + kind.key()))).toList();
        return new FormSpec(AREA, new FormSpec.Section("what",
                Field.required(KIND, new FieldType.Choice(kinds)).acrossBoth(),
                Field.of(CODE, new FieldType.Line(LONGEST_CODE)).acrossBoth().withHint(),
                Field.of(AMOUNT, new FieldType.Line(LONGEST_AMOUNT)).acrossBoth().withHint(),
                Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth(),
                Field.required(CARDS, new FieldType.Lines(LONGEST_LIST)).acrossBoth().withHint()));
    }

    @Override
    public void close() {
        approval.over();
        form.close();
        super.close();
    }
}
