package org.counterfoil.client.organisation.store;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.AddedStore;
import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.common.organisation.CheckQuota;
import org.counterfoil.common.organisation.ExportStores;
import org.counterfoil.common.organisation.MerchantQuotasLeft;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.organisation.StoreWords;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The stores that the operator sees, and what the operator's role and place may do with them. */
final class StoresViewModel extends ViewModel {

    /** A store as it stands, and what its merchant has left. */
    record Quotas(StoreDetails details, MerchantQuotasLeft merchant) {}

    /** A store that was added, and who manages it. */
    record OpenedStore(String manager, AddedStore store) {}

    private final SessionScope session;
    private final StoreApi stores;
    private final ListModel<StoreRow, StoreTotals> list;

    StoresViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.stores = session.api(StoreApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Stores());
    }

    ListModel<StoreRow, StoreTotals> list() {
        return list;
    }

    /** Whether what is known of a store may be changed; a store changes how it is reached. */
    boolean mayEdit() {
        return session.may(Permission.STORES, Access.WRITE);
    }

    /** Whether stores may be added. */
    boolean mayAdd() {
        return mayEdit() && session.signedIn().atHeadquarters();
    }

    /** Whether a store may be closed, opened or deleted; nobody does that to headquarters. */
    boolean mayEnd(StoreRow store) {
        return mayAdd() && store.profile().kind() != StoreKind.HEADQUARTERS;
    }

    /** Whether quotas may be granted, taken back and checked. */
    boolean mayGrant() {
        return session.may(Permission.STORE_QUOTAS, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        var texts = session.texts();
        var wanted = wanted(list.filter().get(), list.order().get().firstPage());
        return ExportOrder.of(texts.get("stores.title"), columns, StoreSpecs.words(texts), list, texts,
                layout -> stores.export(new ExportStores(wanted, layout)));
    }

    void details(long id, Consumer<StoreDetails> then) {
        ask(() -> stores.details(id), outcome -> answered(outcome, then));
    }

    /** What the list can be narrowed by; without an answer, by nothing but what is typed. */
    void words(Consumer<StoreWords> then) {
        ask(stores::words, outcome -> then.accept(outcome instanceof Outcome.Done<StoreWords>(var found)
                ? found
                : new StoreWords(List.of(), List.of(), List.of(), List.of())));
    }

    /** A store's quotas, and what the merchant has left to grant. */
    void quotas(long id, Consumer<Quotas> then) {
        ask(() -> read(id), outcome -> answered(outcome, then));
    }

    /** The same where nothing is said if it fails: to show what has just been told of otherwise. */
    void refresh(long id, Consumer<Quotas> then) {
        run(() -> read(id), outcome -> {
            if (outcome instanceof Outcome.Done<Quotas>(var fresh)) {
                then.accept(fresh);
            }
        });
    }

    private Quotas read(long id) {
        return new Quotas(stores.details(id), stores.merchantQuotas());
    }

    FormModel<OpenedStore> adding(Consumer<OpenedStore> added) {
        return new FormModel<>(executor(), StoreForm.adding(session.texts()), StoreForm.fresh(), reader(),
                values -> {
                    var command = StoreForm.add(values);
                    return new OpenedStore(command.manager().realName(), stores.add(command));
                }, store -> {
                    list.reload();
                    added.accept(store);
                });
    }

    FormModel<StoreDetails> editing(StoreDetails known, Consumer<StoreDetails> saved) {
        var form = session.signedIn().atHeadquarters()
                ? StoreForm.editing(known, session.texts())
                : StoreForm.editingOwn(known, session.texts());
        var seen = new AtomicReference<>(known);
        return new FormModel<>(executor(), form, StoreForm.of(known), reader(),
                values -> stores.edit(StoreForm.edit(seen.get(), values)), edited -> {
                    list.reload();
                    saved.accept(edited);
                }).rereadBy(() -> StoreForm.of(seen.updateAndGet(_ -> stores.details(known.store().id()))));
    }

    /**
     * Saving again what got no answer moves nothing twice; the form begins with it, be it opened anew. More than the
     * merchant has left is refused here already.
     *
     * @param left to grant, when the form was opened
     */
    FormModel<AdjustedQuota> adjusting(StoreRow store, StoreQuota quota, long left, ApprovalQuestion approvals,
            Consumer<AdjustedQuota> adjusted) {
        var request = new QuotaRequest<AdjustedQuota>(session, "store " + store.id() + " " + quota,
                (key, values, approval) -> stores.adjustQuota(new AdjustQuota(key, store.id(), quota,
                        QuotaForm.amount(values), QuotaForm.reason(values), approval)));
        return new FormModel<>(executor(), QuotaForm.of(quota, session.texts()), request.first(), reader(),
                values -> {
                    if (!request.repeats(values)) {
                        QuotaForm.demandWithin(quota, values, left);
                    }
                    return request.send(values);
                }, answer -> {
                    list.reload();
                    adjusted.accept(answer);
                    say(told(answer));
                }).approvedBy(approvals, request::approve).heeding(request.heed());
    }

    /** Switches whether transactions draw on the store's own quota. */
    void check(StoreRow store, StoreQuota quota, boolean checked, Consumer<Quotas> then) {
        change(() -> {
            stores.checkQuota(new CheckQuota(store.id(), quota, checked));
            return read(store.id());
        }, switched -> {
            then.accept(switched);
            say(Notice.success(switch (quota) {
                case RECHARGE -> checked ? "stores.check-on.recharge" : "stores.check-off.recharge";
                case POINTS -> checked ? "stores.check-on.points" : "stores.check-off.points";
            }, Map.of()));
        });
    }

    void shut(StoreRow store) {
        change(() -> stores.close(store.id()), () -> tell("stores.told.closed", store));
    }

    void open(StoreRow store) {
        change(() -> stores.open(store.id()), () -> tell("stores.told.opened", store));
    }

    void delete(StoreRow store) {
        change(() -> stores.delete(store.id()), () -> tell("stores.told.deleted", store));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private void change(Runnable command, Runnable then) {
        change(() -> {
            command.run();
            return true;
        }, done -> then.run());
    }

    /** What was refused may be so because the list is old: it is asked for anew either way. */
    private <T> void change(Supplier<T> command, Consumer<T> then) {
        run(command, outcome -> {
            list.reload();
            answered(outcome, then);
        });
    }

    private void tell(String key, StoreRow store) {
        say(Notice.success(key, Map.of("name", store.profile().name())));
    }

    private static Notice told(AdjustedQuota answer) {
        return Notice.success(switch (answer.quota()) {
            case RECHARGE -> "stores.adjusted.recharge";
            case POINTS -> "stores.adjusted.points";
        }, Map.of("before", answer.before(), "after", answer.after(), "left", answer.merchantLeft(), "number",
                answer.transaction()));
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private StoreFilter wanted(FilterValues filter, PageWanted page) {
        return new StoreFilter(filter.words(), filter.chosen(StoreSpecs.STATUS, StoreStatus.class),
                filter.chosen(StoreSpecs.KIND, StoreKind.class), one(filter, StoreSpecs.REGION),
                one(filter, StoreSpecs.FORMAT), one(filter, StoreSpecs.ENTITY), one(filter, StoreSpecs.BRAND),
                filter.range(StoreSpecs.CREATED, session.signedIn().desk().businessDate()), page);
    }

    private static String one(FilterValues filter, String key) {
        return filter.one(key).orElse("");
    }

    private final class Stores implements ListModel.Source<StoreRow, StoreTotals> {

        @Override
        public PageOf<StoreRow> page(FilterValues filter, PageWanted page) {
            return stores.list(wanted(filter, page));
        }

        @Override
        public StoreTotals totals(FilterValues filter) {
            return stores.totals(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(StoreTotals totals) {
            return totals.count();
        }
    }
}
