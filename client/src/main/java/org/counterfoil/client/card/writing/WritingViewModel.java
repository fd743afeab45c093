package org.counterfoil.client.card.writing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.device.writer.CardWriter;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/** Which cards are to be written, and the writing of them. */
final class WritingViewModel extends ViewModel {

    private final SessionScope session;
    private final CardWriter writer;
    private final CardWritingApi api;
    private final ReadOnlyObjectWrapper<Optional<WritingRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Notice parting = Notice.NONE;

    /** What was chosen, and how far it is. */
    record Chosen(CardsToWrite cards, WritingProgress progress) {}

    WritingViewModel(SessionScope session, CardWriter writer) {
        super(session.terminal().executor());
        this.session = session;
        this.writer = writer;
        this.api = session.api(CardWritingApi.class);
    }

    /** The writing that is under way. */
    ReadOnlyObjectProperty<Optional<WritingRun>> run() {
        return run.getReadOnlyProperty();
    }

    CardKind writes() {
        return writer.kind();
    }

    /** Asks what is to be written; saving it begins. */
    void form(Optional<Long> batch, Consumer<FormModel<Chosen>> then) {
        ask(api::batches, outcome -> answered(outcome, batches -> {
            then.accept(new FormModel<>(executor(), WritingForm.of(batches, session.texts()),
                    WritingForm.first(batches, batch), new FieldReader(session.texts().figures()), values -> {
                        var cards = WritingForm.cards(values);
                        return new Chosen(cards, api.progress(cards));
                    }, this::begin).savedAs("writing.do.start"));
            say(parting);
            parting = Notice.NONE;
        }));
    }

    private void begin(Chosen chosen) {
        if (!session.may(Permission.CARD_WRITING, Access.WRITE)) {
            say(told("writing.told.seen", chosen.progress().written(), chosen.progress()));
            return;
        }
        say(Notice.NONE);
        var begun = new WritingRun(executor(), new CardsInHand(executor(), api), writer, chosen);
        run.set(Optional.of(begun));
        begun.begin();
    }

    /** Ends what is under way; what was written stays so, and is told beside the next form. */
    void end() {
        run.get().ifPresent(under -> {
            var seen = under.seen().get();
            under.close();
            run.set(Optional.empty());
            parting = seen.card().filter(_ -> seen.phase().unsure())
                    .map(card -> Notice.warning("writing.told.unsure", Map.of("number", Figures.card(card.number()))))
                    .orElseGet(() -> told("writing.told.ended", seen.here(), seen.progress()));
        });
    }

    private static Notice told(String key, int count, WritingProgress progress) {
        return Notice.success(key, Map.of("count", count, "left", progress.left()));
    }

    @Override
    public void close() {
        run.get().ifPresent(WritingRun::close);
        super.close();
    }
}
