package org.counterfoil.client.value.transfer;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.WholeNumber;
import org.counterfoil.client.value.request.CommandType;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.TransferredAsset;

/** Two cards are scanned one after the other, then the amount; the giver's PIN is asked. */
public final class TransferViewModel extends CommandFlow {

    private final ReadOnlyObjectWrapper<Optional<MemberCard>> from = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MemberCard>> to = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<TransferredAsset> asset = new SimpleObjectProperty<>(TransferredAsset.MONEY);
    private final StringProperty amount = new SimpleStringProperty("");

    public TransferViewModel(DeskSession session, Optional<MemberCard> member) {
        super(session);
        from.set(member);
        amount.addListener((property, before, now) -> changed());
        asset.addListener((property, before, now) -> changed());
    }

    public ReadOnlyObjectProperty<Optional<MemberCard>> from() {
        return from.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<MemberCard>> to() {
        return to.getReadOnlyProperty();
    }

    public ObjectProperty<TransferredAsset> asset() {
        return asset;
    }

    /** As it is typed. */
    public StringProperty amount() {
        return amount;
    }

    /** Forgets the cards, so that two others can be scanned. */
    public void clearCards() {
        if (filling()) {
            from.set(Optional.empty());
            to.set(Optional.empty());
            edit();
        }
    }

    /** A card number that was typed instead of scanned. */
    public void typed(String query) {
        find(query, this::card);
    }

    /** What the giver has of the asset. */
    public long available() {
        return from.get().map(card -> asset.get() == TransferredAsset.MONEY
                ? card.balances().money()
                : card.balances().points()).orElse(0L);
    }

    /** The amount in the asset's smallest unit; refuses what is none. */
    public long parsed() {
        return asset.get() == TransferredAsset.MONEY ? amount(amount.get()) : WholeNumber.parse(amount.get());
    }

    @Override
    protected void check() {
        var giver = from.get().orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN).thrown());
        var taker = to.get().orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN).thrown());
        if (giver.member().id() == taker.member().id()) {
            throw Refusal.of(RefusalCode.SAME_MEMBER).thrown();
        }
        var wanted = parsed();
        if (wanted > available()) {
            var code = asset.get() == TransferredAsset.MONEY
                    ? RefusalCode.BALANCE_INSUFFICIENT
                    : RefusalCode.POINTS_INSUFFICIENT;
            throw Refusal.of(code, "available", available()).with("missing", wanted - available()).thrown();
        }
        confirm();
    }

    @Override
    protected void commit() {
        var giver = from.get().orElseThrow();
        var taker = to.get().orElseThrow();
        var what = asset.get();
        var wanted = parsed();
        send(from.get(), TransactionKind.TRANSFER, CommandType.TRANSFER,
                pin -> key -> new Transfer(key, giver.number(), taker.number(), what, wanted, pin, ""));
    }

    @Override
    protected void card(MemberCard found) {
        if (from.get().isEmpty()) {
            from.set(Optional.of(found));
        } else if (from.get().get().member().id() == found.member().id()) {
            say(new Notice.Refusing(Refusal.of(RefusalCode.SAME_MEMBER)));
            return;
        } else {
            to.set(Optional.of(found));
        }
        changed();
    }

    @Override
    protected void again() {
        from.set(Optional.empty());
        to.set(Optional.empty());
        amount.set("");
        edit();
    }

    private void changed() {
        if (filling()) {
            edit();
        }
    }
}
