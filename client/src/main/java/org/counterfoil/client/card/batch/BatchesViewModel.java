package org.counterfoil.client.card.batch;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.WholeList;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.ExportCardBatches;
import org.counterfoil.common.card.NumberOffer;
import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobRow;

/** The batches of the merchant, and what the operator's role may do with them. */
final class BatchesViewModel extends ViewModel {

    private final SessionScope session;
    private final CardBatchApi batches;
    private final ListModel<CardBatchRow, Integer> list;

    BatchesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.batches = session.api(CardBatchApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Batches());
    }

    /** What a batch can be asked for of; levels are told to who may see card types. */
    record Offer(List<CardTypeRow> types, List<LevelView> levels, NumberOffer numbers) {}

    ListModel<CardBatchRow, Integer> list() {
        return list;
    }

    boolean mayChange() {
        return session.may(Permission.CARD_PRODUCTION, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    /** Whether many cards may be activated at once. */
    boolean mayActivate() {
        return session.may(Permission.CARD_RANGE, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    /** Whether the file for the card maker may be written. */
    boolean mayWrite() {
        return mayChange() && session.may(Permission.EXPORT, Access.WRITE);
    }

    /** Whether numbers may be written onto its cards, and go onto them at all. */
    boolean mayWriteOnto(CardBatchRow batch) {
        return session.may(Permission.CARD_WRITING, Access.WRITE) && session.signedIn().atHeadquarters()
                && (batch.kind() == CardKind.IC || batch.kind() == CardKind.MAGNETIC);
    }

    /** What the list can be narrowed by; without an answer, by no type. */
    void types(Consumer<List<CardTypeRow>> then) {
        ask(batches::types, outcome -> then.accept(outcome instanceof Outcome.Done<List<CardTypeRow>>(var found)
                ? found
                : List.of()));
    }

    void details(long id, Consumer<CardBatchRow> then) {
        ask(() -> batches.details(id), outcome -> answered(outcome, then));
    }

    void offer(Consumer<Offer> then) {
        ask(() -> new Offer(batches.types(), session.may(Permission.CARD_TYPES, Access.READ)
                ? session.api(CardTypeApi.class).levels()
                : List.of(), batches.numbers()), outcome -> answered(outcome, then));
    }

    FormModel<CardBatchRow> requesting(Offer offer, Runnable saved) {
        var texts = session.texts();
        return new FormModel<>(executor(), BatchForm.of(offer, texts.figures().currency().most(), texts),
                BatchForm.fresh(offer), reader(), values -> batches.request(BatchForm.command(offer, values)),
                asked -> {
                    list.reload();
                    saved.run();
                    tell("batches.told.requested", asked);
                });
    }

    void numbers(Consumer<NumberOffer> then) {
        ask(batches::numbers, outcome -> answered(outcome, then));
    }

    FormModel<NumberOffer> numbering(NumberOffer known, Runnable saved) {
        var seen = new AtomicReference<>(known);
        return new FormModel<>(executor(), NumberForm.spec(), NumberForm.of(known), reader(),
                values -> batches.setNumbers(NumberForm.command(seen.get(), values)), now -> {
                    saved.run();
                    say(Notice.success("batches.told.numbers", Map.of("number", example(now))));
                }).rereadBy(() -> NumberForm.of(seen.updateAndGet(_ -> batches.numbers())));
    }

    /** The number that a card would have next; the last one where there is none. */
    static String example(NumberOffer offer) {
        return offer.format().number(offer.next().orElse(offer.format().lastSerial()));
    }

    void goOn(CardBatchRow batch) {
        change(() -> batches.make(batch.id()), "batches.told.going-on", batch);
    }

    /** Asks for the password of the file; an empty one leaves it open to everybody. */
    FormModel<JobRow> writing(CardBatchRow batch, Runnable saved) {
        return new FormModel<>(executor(), FileForm.spec(), FormValues.EMPTY, reader(),
                values -> batches.write(new WriteProductionFile(batch.id(), layout(batch), FileForm.password(values))),
                begun -> {
                    list.reload();
                    saved.run();
                    tell("batches.told.writing", batch);
                });
    }

    void withdraw(CardBatchRow batch) {
        change(() -> batches.withdraw(batch.id()), "batches.told.withdrawn", batch);
    }

    void confirm(CardBatchRow batch) {
        change(() -> batches.confirm(batch.id()), "batches.told.confirmed", batch);
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return ListExport.allowed(session);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return new ListExport<>(session, "batches.title", BatchSpecs.words(session.texts()), this::wanted,
                (filter, layout) -> batches.export(new ExportCardBatches(filter, layout))).of(list, columns);
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    /** What was refused may be so because the list is old: it is asked for anew either way. */
    private <T> void change(Supplier<T> command, String told, CardBatchRow batch) {
        run(command, outcome -> {
            list.reload();
            answered(outcome, done -> tell(told, batch));
        });
    }

    private void tell(String key, CardBatchRow batch) {
        say(Notice.success(key, Map.of("number", batch.number(), "count", batch.terms().count())));
    }

    private ExportLayout layout(CardBatchRow batch) {
        var texts = session.texts();
        return new ExportLayout(FileFormat.XLSX, texts.get("batches.file.name", "number", batch.number()),
                Stream.of("number", "track", "pin", "face-value", "expires")
                        .map(key -> new ExportLayout.Column(key, texts.get("batches.file." + key))).toList(),
                Map.of());
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private CardBatchFilter wanted(FilterValues filter, PageWanted page) {
        return new CardBatchFilter(filter.words(), filter.chosen(BatchSpecs.STATE, CardBatchState.class),
                filter.one(BatchSpecs.TYPE).map(Long::valueOf),
                filter.range(BatchSpecs.REQUESTED, session.signedIn().desk().businessDate()), page);
    }

    private final class Batches implements ListModel.Source<CardBatchRow, Integer> {

        @Override
        public PageOf<CardBatchRow> page(FilterValues filter, PageWanted page) {
            return batches.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return WholeList.count(page -> page(filter, page));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
