package org.counterfoil.client.till.enrol;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.device.scan.ScanKind;
import org.counterfoil.client.member.EnrolForm;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskModel;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.Flow;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.IssuingWords;

/** A customer becomes a member by a phone, an external number or both; Enter saves, Esc leaves. */
public final class EnrolViewModel extends DeskModel implements Flow {

    private final String phone;
    private final Consumer<CardlessMember> done;
    private final ReadOnlyObjectWrapper<Optional<IssuingWords>> words = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FormModel<CardlessMember>> form = Optional.empty();

    /**
     * @param phone by which nobody was found; empty where nobody was looked for
     * @param done  gets who is a member by now
     */
    public EnrolViewModel(DeskSession session, String phone, Consumer<CardlessMember> done) {
        super(session);
        this.phone = phone;
        this.done = done;
        ask(() -> session.apis().api(IssuingApi.class).words(), outcome -> {
            sayTroubleOf(outcome);
            if (outcome instanceof Outcome.Done<IssuingWords>(var known)) {
                words.set(Optional.of(known));
            }
        });
    }

    /** What is asked; empty until the server has said so. */
    ReadOnlyObjectProperty<Optional<IssuingWords>> words() {
        return words.getReadOnlyProperty();
    }

    /** The form, once it is known what is asked. */
    FormModel<CardlessMember> form(IssuingWords known, Texts texts) {
        var own = EnrolForm.demanded(known.own());
        var made = new FormModel<CardlessMember>(executor(), EnrolForm.atDesk(own, texts),
                EnrolForm.fresh().with(EnrolForm.PHONE, phone), new FieldReader(texts.figures()),
                values -> session().apis().api(CardlessApi.class).enrol(EnrolForm.command(values, own)), done)
                .savedAs("till.enrol.save");
        form = Optional.of(made);
        return made;
    }

    /** A code of another system says by which number the customer is known there. */
    @Override
    public void scanned(Scan scan) {
        if (scan.kind() == ScanKind.TRANSACTION || scan.kind() == ScanKind.UNREADABLE) {
            say(Notice.warning("value.scan-ignored", Map.of()));
        } else {
            form.ifPresent(shown -> shown.field(EnrolForm.EXTERNAL).typed().set(scan.text()));
        }
    }

    @Override
    public void enter() {
        form.ifPresent(FormModel::save);
    }

    @Override
    public boolean back() {
        return false;
    }

    @Override
    public boolean waits() {
        return form.filter(shown -> shown.busy().get()).isPresent();
    }

    @Override
    public void close() {
        form.ifPresent(FormModel::close);
        super.close();
    }
}
