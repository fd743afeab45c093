package org.counterfoil.client.till;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Latest;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Printing;
import org.counterfoil.client.value.UsableCard;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Tender;

/**
 * The sale that is worked on: scanned and typed into, quoted by the first Enter, paid by the second.
 *
 * <p>Whatever is refused says why and changes nothing. While a sale is paid nothing can be added to it.
 */
public final class SaleViewModel extends DeskModel {

    private static final int PHONE_DIGITS = 11;

    private final Till till;
    private final Printing printing;
    private final Payment payment;
    private final CouponHandIn coupons;
    private final StringProperty received = new SimpleStringProperty("");
    private final Latest quotes = new Latest();
    private final Guests guests;

    public SaleViewModel(DeskSession session, Till till) {
        super(session);
        this.till = till;
        this.printing = new Printing(session);
        this.payment = new Payment(session, till, this);
        this.coupons = new CouponHandIn(session, till, this);
        this.guests = new Guests(session, this);
    }

    public ReadOnlyObjectProperty<Sale> current() {
        return till.sales().current();
    }

    public ReadOnlyObjectProperty<List<Sale>> sales() {
        return till.sales().sales();
    }

    /** The receipt of the sale that was paid last. */
    public Printing printing() {
        return printing;
    }

    /** What the customer hands over in cash, as it is typed; empty means exactly the price. */
    public StringProperty received() {
        return received;
    }

    /** What may pay for the current sale. */
    public List<Tender> tenders() {
        var cash = session().may(Permission.CASH_SALE, Access.WRITE);
        var stored = session().may(Permission.SPEND, Access.WRITE) && sale().member().isPresent();
        if (!cash) {
            return stored ? List.of(Tender.STORED_VALUE) : List.of();
        }
        return stored
                ? List.of(Tender.STORED_VALUE, Tender.CASH, Tender.BANK_CARD)
                : List.of(Tender.CASH, Tender.BANK_CARD);
    }

    /** Something was scanned while no flow is open. */
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.UNREADABLE) {
            say(Notice.warning("value.unreadable", Map.of()));
        } else if (scan.kind() == ScanKind.PRODUCT && sale().step() instanceof SaleStep.Quoted) {
            say(Notice.warning("till.scan-while-quoted", Map.of()));
        } else if (nextIfDone()) {
            switch (scan.kind()) {
                case CARD -> guests.find(scan.text());
                case COUPON -> coupons.take(scan.text(), shownTender());
                default -> product(scan.text());
            }
        }
    }

    /** Enter in the scan field, with what stands in it. */
    public void typed(String text) {
        try {
            typed(Typed.of(text, currency()));
        } catch (RefusedException refused) {
            say(new Notice.Refusing(refused.refusal()));
        }
    }

    /** An amount becomes a line, and more is to come: nothing is quoted yet. */
    public void addAmount(String text) {
        try {
            if (Typed.of(text, currency()) instanceof Typed.Sum(var minor) && nextIfDone()) {
                edit(cart -> cart.with(minor));
            }
        } catch (RefusedException refused) {
            say(new Notice.Refusing(refused.refusal()));
        }
    }

    /** A product that was picked. */
    public void add(ProductView product) {
        if (nextIfDone()) {
            edit(cart -> cart.with(product));
        }
    }

    /** A member who was found; a card that can't be used is refused. */
    public void attach(MemberCard card) {
        var refusal = UsableCard.check(card, session().signedIn().desk().businessDate());
        if (refusal.isPresent()) {
            say(new Notice.Refusing(refusal.get()));
        } else if (nextIfDone()) {
            say(Notice.NONE);
            var quoted = sale().step() instanceof SaleStep.Quoted;
            change(sale -> sale.with(Optional.of(card)));
            session().cues().play(Notice.Tone.SUCCESS);
            if (quoted) {
                quote();
            }
        }
    }

    public void select(int line) {
        change(sale -> sale.isOpen() ? keepStep(sale, sale.cart().select(line)) : sale);
    }

    public void move(int by) {
        select(sale().cart().selected() + by);
    }

    public void more(int by) {
        edit(cart -> cart.more(by));
    }

    /** @param quantity 1 to {@link CartLine#MOST} */
    public void quantity(int quantity) {
        edit(cart -> cart.quantity(quantity));
    }

    public void deleteLine() {
        edit(Cart::withoutSelected);
    }

    /** Esc: from the quote to the lines; from an empty cart without its member. */
    public void back() {
        say(Notice.NONE);
        if (sale().step() instanceof SaleStep.Quoted) {
            change(sale -> sale.with(new SaleStep.Editing()));
        } else if (sale().step() instanceof SaleStep.Editing && sale().cart().isEmpty()) {
            change(sale -> sale.with(Optional.empty()));
        }
    }

    /** Pays by something else: quoted again, since points depend on it. */
    public void tender(Tender tender) {
        if (sale().isOpen() && !sale().cart().isEmpty() && tenders().contains(tender)) {
            quote(tender);
        }
    }

    /** Pays by the next tender, or by the one before. */
    public void otherTender(int by) {
        sale().step().shown().filter(quote -> sale().isOpen()).ifPresent(quote -> {
            var all = tenders();
            tender(all.get(Math.floorMod(all.indexOf(quote.tender()) + by, all.size())));
        });
    }

    /** The phone whose owner can be made a member; empty unless somebody has just named one whom nobody knows. */
    public Optional<String> stranger() {
        return Guests.stranger(notice().get());
    }

    /** The same request again, under the same key. */
    public void tryAgain() {
        payment.again();
    }

    /** Enter after it is done, or the button: the next sale. */
    public void next() {
        nextIfDone();
    }

    public void hold() {
        if (sale().isDone()) {
            till.sales().drop();
        } else if (sale().step() instanceof SaleStep.Paying || !till.sales().hold()) {
            say(Notice.warning("till.nothing-to-hold", Map.of()));
            return;
        }
        say(Notice.NONE);
    }

    public void recall() {
        if (sale().step() instanceof SaleStep.Paying || !till.sales().recall()) {
            say(Notice.warning("till.nothing-held", Map.of()));
        } else {
            say(Notice.NONE);
        }
    }

    /** Works on another tab. */
    public void open(int id) {
        if (!(sale().step() instanceof SaleStep.Paying)) {
            till.sales().select(id);
            say(Notice.NONE);
        }
    }

    @Override
    public void close() {
        quotes.drop();
        guests.close();
        payment.close();
        printing.close();
        super.close();
    }

    /** What pays unless the operator says otherwise. */
    private Tender usualTender() {
        var all = tenders();
        return all.isEmpty() ? Tender.CASH : all.getFirst();
    }

    private void quote() {
        quote(usualTender());
    }

    /** The price has changed since: the new one is shown, and why it has to be confirmed again. */
    void quoteAgain() {
        var why = notice().get();
        quote(shownTender());
        say(why);
    }

    private Tender shownTender() {
        return sale().step().shown().map(Quote::tender).orElseGet(this::usualTender);
    }

    /** Asks the server on behalf of a part of this screen. */
    <T> void inquire(Supplier<T> call, Consumer<Outcome<T>> then) {
        run(call, then);
    }

    private void quote(Tender tender) {
        if (sale().cart().isEmpty()) {
            say(new Notice.Refusing(Refusal.of(RefusalCode.LINES_MISSING)));
            return;
        }
        received.set("");
        var asked = sale();
        var token = quotes.next();
        var basket = asked.cart().basket(asked.member().map(MemberCard::number));
        run(() -> session().value().quoteSale(new QuoteSale(basket, tender)), outcome -> {
            if (token.current() && sale().isOpen() && sale().sells(asked)) {
                quoted(asked.id(), tender, outcome);
            }
        });
    }

    private void quoted(int id, Tender tender, Outcome<SaleQuote> outcome) {
        switch (outcome) {
            case Outcome.Done<SaleQuote>(var quote) -> {
                till.sales().change(id, sale -> sale.with(sale.cart().named(quote.priced()))
                        .with(new SaleStep.Quoted(new Quote(quote, tender))));
                say(quote.refusal().<Notice>map(Notice.Refusing::new).orElse(Notice.NONE));
            }
            case Outcome<SaleQuote> trouble -> say(Notice.troubleOf(trouble));
        }
    }

    private void typed(Typed typed) {
        switch (typed) {
            case Typed.Nothing nothing -> step();
            case Typed.Sum(var minor) -> {
                if (nextIfDone()) {
                    edit(cart -> cart.with(minor));
                    quote();
                }
            }
            case Typed.Code(var code) when code.length() == PHONE_DIGITS -> guests.find(code);
            case Typed.Code(var code) -> scanned(new Scan(code, ScanKind.PRODUCT));
            case Typed.Coupon(var code) -> scanned(new Scan(code, ScanKind.COUPON));
            case Typed.CardNumber(var number) -> guests.find(number);
            case Typed.TransactionNumber number -> say(Notice.warning("value.scan-ignored", Map.of()));
            case Typed.Words(var words) -> guests.find(words);
        }
    }

    /** Enter in an empty scan field goes one step on. */
    private void step() {
        switch (sale().step()) {
            case SaleStep.Editing editing -> quote();
            case SaleStep.Quoted(var quote) -> payment.pay(quote, received.get());
            case SaleStep.Paying paying -> {
            }
            case SaleStep.Unanswered unanswered -> tryAgain();
            case SaleStep.Done done -> next();
        }
    }

    /** Every scan counts, however fast they come; a code that no product has may be a card's. */
    private void product(String code) {
        var id = sale().id();
        run(() -> session().catalog().product(code), outcome -> {
            switch (outcome) {
                case Outcome.Done<ProductView>(var product) -> {
                    say(Notice.NONE);
                    till.sales().change(id, sale -> sale.isOpen() ? sale.with(sale.cart().with(product)) : sale);
                }
                case Outcome.Refused<ProductView>(var refusal) when refusal.code() == RefusalCode.PRODUCT_UNKNOWN ->
                    guests.instead(code, refusal.with("product", code));
                case Outcome<ProductView> trouble -> say(Notice.troubleOf(trouble));
            }
        });
    }

    /** A finished sale makes room for the next one; false while the current one can't be changed. */
    private boolean nextIfDone() {
        if (sale().isDone()) {
            till.sales().drop();
            say(Notice.NONE);
        }
        if (!sale().isOpen()) {
            say(Notice.warning("till.busy-paying", Map.of()));
        }
        return sale().isOpen();
    }

    private void edit(UnaryOperator<Cart> change) {
        if (sale().isOpen()) {
            say(Notice.NONE);
            change(sale -> sale.with(change.apply(sale.cart())));
        }
    }

    private static Sale keepStep(Sale sale, Cart cart) {
        return new Sale(sale.id(), sale.held(), sale.member(), cart, sale.step());
    }

    private void change(UnaryOperator<Sale> change) {
        till.sales().change(sale().id(), change);
    }

    private Sale sale() {
        return till.sales().current().get();
    }

    /** Told by the payment, which may end after another tab was opened. */
    void tell(int id, Notice notice) {
        if (sale().id() == id) {
            say(notice);
        }
    }
}
