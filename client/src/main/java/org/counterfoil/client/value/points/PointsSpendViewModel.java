package org.counterfoil.client.value.points;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.WholeNumber;
import org.counterfoil.client.value.request.CommandType;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.SpendPoints;

/** Points down, for something that is named. */
public final class PointsSpendViewModel extends CommandFlow {

    private final StringProperty points = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<MemberCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PointsSpendViewModel(DeskSession session, Optional<MemberCard> member) {
        super(session);
        card.set(member);
        points.addListener((property, before, now) -> changed());
    }

    /** As they are typed. */
    public StringProperty points() {
        return points;
    }

    /** What for. */
    public StringProperty remark() {
        return remark;
    }

    public ReadOnlyObjectProperty<Optional<MemberCard>> card() {
        return card.getReadOnlyProperty();
    }

    /** The points as a number, where they can be read. */
    public Optional<Long> wanted() {
        return WholeNumber.read(points.get());
    }

    @Override
    protected void check() {
        var holder = card.get().orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN).thrown());
        var wanted = WholeNumber.parse(points.get());
        if (wanted > holder.balances().points()) {
            throw Refusal.of(RefusalCode.POINTS_INSUFFICIENT, "available", holder.balances().points())
                    .with("missing", wanted - holder.balances().points()).thrown();
        }
        confirm();
    }

    @Override
    protected void commit() {
        var holder = card.get().orElseThrow();
        var wanted = WholeNumber.parse(points.get());
        var what = remark.get().strip();
        send(card.get(), TransactionKind.POINTS_SPEND, CommandType.SPEND_POINTS,
                pin -> key -> new SpendPoints(key, holder.number(), wanted, pin, what));
    }

    @Override
    protected void card(MemberCard found) {
        card.set(Optional.of(found));
        changed();
    }

    @Override
    protected void again() {
        card.set(Optional.empty());
        points.set("");
        remark.set("");
        edit();
    }

    private void changed() {
        if (filling()) {
            edit();
        }
    }
}
