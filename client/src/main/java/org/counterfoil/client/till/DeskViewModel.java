package org.counterfoil.client.till;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.till.enrol.EnrolViewModel;
import org.counterfoil.client.till.find.FindMemberViewModel;
import org.counterfoil.client.till.products.ProductPickerViewModel;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.client.value.balance.BalanceQueryViewModel;
import org.counterfoil.client.value.list.ReprintViewModel;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.client.value.pin.PinAsked;
import org.counterfoil.client.value.points.PointsSpendViewModel;
import org.counterfoil.client.value.recharge.RechargeViewModel;
import org.counterfoil.client.value.request.Answer;
import org.counterfoil.client.value.request.Commands;
import org.counterfoil.client.value.transfer.TransferViewModel;
import org.counterfoil.client.value.undo.VoidViewModel;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionTotals;

/** The desk of one session: the sale, the flow that lies over it, and where keys and scans go. */
public final class DeskViewModel extends DeskModel {

    private static final Set<TransactionKind> SALES = Set.of(TransactionKind.SPEND, TransactionKind.CASH_SALE);
    private static final Set<TransactionKind> SALES_AND_BACK = Set.of(TransactionKind.SPEND,
            TransactionKind.CASH_SALE, TransactionKind.VOID, TransactionKind.GOODS_RETURN);

    private final Till till;
    private final SaleViewModel sale;
    private final MemberNotes notes;
    private final MemberFaces faces;
    private final DrawerViewModel.DrawerPort drawer;
    private final Runnable downloads;
    private final Subscription counting;
    private final Latest counts = new Latest();
    private final ReadOnlyObjectWrapper<Optional<TransactionTotals>> today = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenFlow>> flow = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param downloads leaves for the download centre; the open sales wait */
    public DeskViewModel(DeskSession session, Till till, DrawerViewModel.DrawerPort drawer, Runnable downloads) {
        super(session);
        this.till = till;
        this.drawer = drawer;
        this.downloads = downloads;
        this.sale = new SaleViewModel(session, till);
        this.notes = new MemberNotes(session, sale.current());
        this.faces = new MemberFaces(session, sale.current());
        till.commands().onResolved(this::resolved);
        till.commands().begin(session.value(), session.signedIn().epoch(), session.signedIn().nextSequence());
        this.counting = till.sales().current().map(Sale::isDone).subscribe(done -> count());
        resolve();
    }

    public SaleViewModel sale() {
        return sale;
    }

    /** What else there is to know of the members at sales. */
    MemberNotes notes() {
        return notes;
    }

    /** The photos of the members at the open sales. */
    MemberFaces faces() {
        return faces;
    }

    /** The question for a PIN that is open. */
    public ReadOnlyObjectProperty<Optional<PinAsked>> pins() {
        return session().pins().asked();
    }

    /** The question for a second person that is open. */
    public ApprovalQuestion approvals() {
        return session().approvals();
    }

    /** What the store has done today; empty where the role may not know. */
    public ReadOnlyObjectProperty<Optional<TransactionTotals>> today() {
        return today.getReadOnlyProperty();
    }

    /** What lies over the sale. */
    public ReadOnlyObjectProperty<Optional<OpenFlow>> flow() {
        return flow.getReadOnlyProperty();
    }

    /** Whether the role reaches far enough for an action, and whether it would do anything now. */
    public boolean may(DeskAction action) {
        return session().may(action.permission(), action.access());
    }

    /** Repeats what an earlier run or a closed screen has left without an answer. */
    public void resolve() {
        if (!till.commands().leftovers().isEmpty()) {
            till.commands().resolve(all -> {
                if (!all) {
                    say(Notice.warning("till.leftovers", Map.of("count", till.commands().leftovers().size())));
                }
            });
        }
    }

    /** A key, or its button. */
    public void act(DeskAction action) {
        var stranger = stranger();
        if (!may(action) || !leave()) {
            return;
        }
        say(Notice.NONE);
        switch (action) {
            case HOLD -> sale.hold();
            case RECALL -> sale.recall();
            case DOWNLOADS -> downloads.run();
            case QUANTITY -> sale.current().get().cart().selectedLine().filter(line -> sale.current().get().isOpen())
                    .ifPresentOrElse(line -> open(action, new QuantityViewModel(session(), line, this::quantity)),
                            () -> say(Notice.warning("till.no-line", Map.of())));
            case ENROL -> open(action, new EnrolViewModel(session(), stranger, this::enrolled));
            default -> open(action, make(action));
        }
    }

    /** Voids a transaction that stands on the screen. */
    public void voidTransaction(String number) {
        if (may(DeskAction.VOID) && leave()) {
            var model = new VoidViewModel(session());
            open(DeskAction.VOID, model);
            model.open(number);
        }
    }

    /** Something was scanned, wherever the operator is. */
    public void scanned(Scan scan) {
        if (till.pad().asks()) {
            scannedAtThePad(scan);
        } else if (flow.get().isPresent()) {
            flow.get().get().flow().scanned(scan);
        } else if (scan.kind() == ScanKind.TRANSACTION) {
            show(scan.text());
        } else {
            sale.scanned(scan);
        }
    }

    /** Enter in the scan field. */
    public void typed(String text) {
        if (flow.get().isPresent()) {
            flow.get().get().flow().enter();
            return;
        }
        say(Notice.NONE);
        if (Scan.looksLikeTransaction(text.replace(" ", ""))) {
            show(text.replace(" ", ""));
        } else if (text.matches("\\p{L}[\\p{L} ]*") && may(DeskAction.PRODUCTS)) {
            act(DeskAction.PRODUCTS);
            flow.get().map(OpenFlow::flow).filter(ProductPickerViewModel.class::isInstance)
                    .map(ProductPickerViewModel.class::cast).ifPresent(picker -> picker.text().set(text));
        } else {
            sale.typed(text);
        }
    }

    /** Esc: one step back, and out of a flow at its first step. */
    public void back() {
        if (till.pad().asks()) {
            till.pad().cancel();
        } else if (flow.get().isEmpty()) {
            sale.back();
        } else if (!flow.get().get().flow().back()) {
            leave();
        }
    }

    /** Closes the flow that is open; false while an answer is on its way. */
    public boolean leave() {
        if (flow.get().filter(open -> open.flow().waits()).isPresent()) {
            return false;
        }
        if (flow.get().isPresent()) {
            flow.get().get().flow().close();
            flow.set(Optional.empty());
            count();
        }
        return true;
    }

    @Override
    public void close() {
        flow.get().ifPresent(open -> open.flow().close());
        flow.set(Optional.empty());
        till.commands().onResolved(nothing -> {});
        counting.unsubscribe();
        counts.drop();
        notes.close();
        faces.close();
        sale.close();
        super.close();
    }

    private void count() {
        if (!may(DeskAction.TRANSACTIONS)) {
            return;
        }
        var day = session().signedIn().desk().businessDate();
        var token = counts.next();
        executor().call(() -> today(day), outcome -> {
            if (token.current() && outcome instanceof Outcome.Done<TransactionTotals>(var totals)) {
                today.set(Optional.of(totals));
            }
        });
    }

    /** As many as were sold, and what is left of it after voids and returns. */
    private TransactionTotals today(LocalDate day) {
        var sold = totals(day, SALES);
        var kept = totals(day, SALES_AND_BACK);
        return new TransactionTotals(sold.count(), kept.recharged(), kept.spent(), kept.points());
    }

    private TransactionTotals totals(LocalDate day, Set<TransactionKind> kinds) {
        return session().transactions()
                .totals(new TransactionFilter(day, day, kinds, "", false, Optional.empty(), 1));
    }

    private Flow make(DeskAction action) {
        return switch (action) {
            case FIND_MEMBER -> new FindMemberViewModel(session(), this::attach);
            case PRODUCTS -> new ProductPickerViewModel(session(), sale::add, sale::scanned);
            case POINTS -> new PointsSpendViewModel(session(), member());
            case RECHARGE -> new RechargeViewModel(session(), member());
            case TRANSFER -> new TransferViewModel(session(), member());
            case BALANCE -> new BalanceQueryViewModel(session());
            case VOID -> new VoidViewModel(session());
            case TRANSACTIONS -> {
                var list = new TransactionsViewModel(session());
                list.search();
                yield list;
            }
            case REPRINT -> new ReprintViewModel(session(), till.last());
            case DRAWER -> new DrawerViewModel(session(), drawer, this::leave);
            case ENROL, QUANTITY, HOLD, RECALL, DOWNLOADS -> throw new IllegalArgumentException(action.name());
        };
    }

    private void open(DeskAction action, Flow opened) {
        flow.set(Optional.of(new OpenFlow(action, opened)));
    }

    private void show(String number) {
        if (may(DeskAction.TRANSACTIONS)) {
            act(DeskAction.TRANSACTIONS);
            flow.get().map(OpenFlow::flow).filter(TransactionsViewModel.class::isInstance)
                    .map(TransactionsViewModel.class::cast).ifPresent(list -> list.open(number));
        }
    }

    /** A pad that sends its digits in one go looks like a scanner. */
    private void scannedAtThePad(Scan scan) {
        if (scan.text().matches("\\d{" + PinPad.SHORTEST + "," + PinPad.LONGEST + "}")) {
            scan.text().chars().forEach(digit -> till.pad().digit((char) digit));
            till.pad().enter();
        } else {
            say(Notice.warning("till.scan-while-pin", Map.of()));
        }
    }

    private Optional<MemberCard> member() {
        return sale.current().get().isOpen() ? sale.current().get().member() : Optional.empty();
    }

    /** The phone that was looked for last and that nobody has, where that is told; else nothing. */
    private String stranger() {
        return flow.get().map(OpenFlow::flow).filter(FindMemberViewModel.class::isInstance)
                .map(FindMemberViewModel.class::cast).map(FindMemberViewModel::stranger).orElseGet(sale::stranger)
                .orElse("");
    }

    private void attach(MemberCard card) {
        leave();
        sale.attach(card);
    }

    private void enrolled(CardlessMember member) {
        leave();
        sale.tell(sale.current().get().id(), Notice.NONE);
        say(Notice.success("till.enrolled", Map.of("name", member.member().name(), "number",
                member.member().number())));
    }

    private void quantity(int quantity) {
        leave();
        sale.quantity(quantity);
    }

    private void resolved(Commands.Resolved one) {
        switch (one.answer()) {
            case Answer.Done(TransactionDetails transaction) -> {
                till.done(transaction);
                say(Notice.success("till.resolved-done", Map.of("number", transaction.number())));
            }
            case Answer.ApprovalNeeded needed -> say(Notice.warning("till.resolved-refused", Map.of()));
            case Answer.Refused(var refusal) -> say(Notice.warning("till.resolved-refused", Map.of()));
            case Answer.Unanswered unanswered -> {
            }
            case Answer.NotSent notSent -> {
            }
        }
    }
}
