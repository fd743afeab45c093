package org.counterfoil.client.value.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.client.value.bench.KeptCommand;
import org.counterfoil.client.value.refund.RefundForms;
import org.counterfoil.client.value.refund.RefundPages;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.refund.CoolingOffQuote;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;
import org.counterfoil.common.value.VoidQuote;

/** The transactions that an office sees: headquarters those of all stores, a store's back office its own. */
final class OfficeTransactionsViewModel extends ViewModel {

    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 200;
    private static final Set<TransactionKind> VOIDABLE = Set.of(TransactionKind.RECHARGE, TransactionKind.SPEND,
            TransactionKind.CASH_SALE, TransactionKind.POINTS_SPEND, TransactionKind.COUNT_ADD,
            TransactionKind.COUNT_USE, TransactionKind.TRANSFER, TransactionKind.ADJUSTMENT);

    private final SessionScope session;
    private final TransactionApi transactions;
    private final OfficeApi office;
    private final RefundApi refunds;
    private final ApprovalQuestion approval = new ApprovalQuestion();
    private final TransactionSource source;
    private final ListModel<TransactionRow, TransactionTotals> list;

    /** @param filter what stands in the filters at first */
    OfficeTransactionsViewModel(SessionScope session, FilterValues filter) {
        super(session.terminal().executor());
        this.session = session;
        this.transactions = session.api(TransactionApi.class);
        this.office = session.api(OfficeApi.class);
        this.refunds = session.api(RefundApi.class);
        this.source = new TransactionSource(transactions, session.signedIn().desk().businessDate());
        this.list = new ListModel<>(executor(), TransactionRow::number, filter, source);
    }

    ListModel<TransactionRow, TransactionTotals> list() {
        return list;
    }

    /** The stores that the list can be narrowed by; none in a store's own office, or where they aren't seen. */
    void stores(Consumer<List<Filter.Option>> then) {
        ask(this::stores, outcome -> then.accept(
                outcome instanceof Outcome.Done<List<Filter.Option>>(var found) ? found : List.of()));
    }

    void details(String number, Consumer<TransactionDetails> then) {
        ask(() -> transactions.details(number), outcome -> answered(outcome, then));
    }

    /** The question for a second person. */
    ApprovalQuestion approval() {
        return approval;
    }

    boolean mayVoid(TransactionDetails found) {
        return session.may(Permission.OFFICE_VOID, Access.WRITE) && found.voidedBy().isEmpty()
                && VOIDABLE.contains(found.kind());
    }

    boolean mayCoolOff(TransactionDetails found) {
        return session.may(Permission.BALANCE_REFUND, Access.WRITE) && found.voidedBy().isEmpty()
                && found.kind() == TransactionKind.RECHARGE;
    }

    /** Whether it is a refund, of which there is a page. */
    boolean mayPage(TransactionDetails found) {
        return session.may(Permission.BALANCE_REFUND, Access.READ) && found.kind() == TransactionKind.CASH_OUT;
    }

    /** What a void would take back. */
    void voiding(String number, Consumer<VoidQuote> then) {
        ask(() -> office.quoteVoid(number), outcome -> answered(outcome, then));
    }

    /** The form of a void: its reason. */
    FormModel<TransactionDetails> voids(VoidQuote quote, Consumer<TransactionDetails> done) {
        var agreed = new AtomicReference<Optional<Approval>>(Optional.empty());
        var sending = new KeptCommand<FormValues, TransactionDetails>(session,
                (key, values) -> office.voidFromOffice(new OfficeVoid(key, quote.original().number(),
                        values.text(REASON), agreed.get())));
        var spec = new FormSpec("transactions.", new FormSpec.Section("void",
                Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth()));
        return new FormModel<>(executor(), spec, FormValues.EMPTY, reader(), sending::send, voided -> {
            say(Notice.success("transactions.void.done", Map.of("number", quote.original().number())));
            done.accept(voided);
        }).approvedBy(approval, given -> agreed.set(Optional.of(given)));
    }

    /** What paying a recharge back would do. */
    void coolingOff(String number, Consumer<CoolingOffQuote> then) {
        ask(() -> refunds.quoteCoolingOff(number), outcome -> answered(outcome, then));
    }

    /** The form of paying a recharge back: how the holder was known. */
    FormModel<RefundSlip> coolOff(CoolingOffQuote quote, Consumer<TransactionDetails> done) {
        var sending = new KeptCommand<FormValues, RefundSlip>(session, (key, values) -> refunds
                .coolOff(RefundForms.coolOff(key, quote.recharge().number(), values)));
        return new FormModel<>(executor(), RefundForms.coolOff(session.texts()), FormValues.EMPTY, reader(),
                sending::send, slip -> {
                    say(Notice.success("refund.paid", Map.of("amount", Math.abs(slip.transaction().net()))));
                    done.accept(slip.transaction());
                });
    }

    /** Keeps the page of a refund in the operator's folder and says where. */
    void page(TransactionDetails refund) {
        ask(() -> RefundPages.ofOperator(session).save(refunds.slip(refund.number())), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<Path>(var file)) {
                say(Notice.success("transactions.saved", Map.of("file", file)));
            }
        });
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return source.export(list, columns, session.texts());
    }

    @Override
    public void close() {
        approval.over();
        list.close();
        super.close();
    }

    private List<Filter.Option> stores() {
        var all = session.signedIn().desk().type() == TerminalType.MERCHANT_BACK_OFFICE
                && session.may(Permission.STORES, Access.READ);
        return all
                ? StoreChoices.of(session.api(StoreApi.class)).stream()
                        .map(store -> new Filter.Option(store.value(), store.name())).toList()
                : List.of();
    }
}
