package org.counterfoil.client.value.recharge;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.request.CommandType;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.QuoteRecharge;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.RechargeQuote;
import org.counterfoil.common.value.Tender;

/** Money in: card, amount, quote with the bonus, tender, done. */
public final class RechargeViewModel extends CommandFlow {

    /** What may pay for a recharge. */
    public static final List<Tender> TENDERS = List.of(Tender.CASH, Tender.BANK_CARD);

    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<Tender> tender = new SimpleObjectProperty<>(Tender.CASH);
    private final ReadOnlyObjectWrapper<Optional<MemberCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RechargeQuote>> quote = new ReadOnlyObjectWrapper<>(Optional.empty());

    public RechargeViewModel(DeskSession session, Optional<MemberCard> member) {
        super(session);
        card.set(member);
        amount.addListener((property, before, now) -> changed());
    }

    /** As it is typed. */
    public StringProperty amount() {
        return amount;
    }

    public ObjectProperty<Tender> tender() {
        return tender;
    }

    public ReadOnlyObjectProperty<Optional<MemberCard>> card() {
        return card.getReadOnlyProperty();
    }

    /** What the recharge would do; empty until it was asked. */
    public ReadOnlyObjectProperty<Optional<RechargeQuote>> quote() {
        return quote.getReadOnlyProperty();
    }

    @Override
    protected void check() {
        var holder = card.get().orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN).thrown());
        var paid = amount(amount.get());
        ask(() -> session().value().quoteRecharge(new QuoteRecharge(holder.number(), paid)), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<RechargeQuote>(var quoted)) {
                quote.set(Optional.of(quoted));
                quoted.refusal().ifPresentOrElse(refusal -> say(new Notice.Refusing(refusal)), this::confirm);
            }
        });
    }

    @Override
    protected void commit() {
        var holder = card.get().orElseThrow();
        var quoted = quote.get().orElseThrow();
        var by = tender.get();
        send(card.get(), TransactionKind.RECHARGE, CommandType.RECHARGE, pin -> key -> new Recharge(key,
                holder.number(), quoted.principal(), quoted.bonus(), by, pin, ""));
    }

    @Override
    protected void card(MemberCard found) {
        card.set(Optional.of(found));
        changed();
    }

    @Override
    protected void again() {
        card.set(Optional.empty());
        amount.set("");
        changed();
        edit();
    }

    private void changed() {
        quote.set(Optional.empty());
        if (filling()) {
            edit();
        }
    }
}
