package org.counterfoil.client.value.between;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.client.value.bench.KeptCommand;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeTransfer;
import org.counterfoil.common.value.QuoteTransfer;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferQuote;

/** A transfer between two members: looked at first, with both before and after, then done. */
final class BetweenViewModel extends ViewModel {

    static final String AREA = "between.";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String EVERYTHING = "everything";
    private static final String MONEY = "money";
    private static final String POINTS = "points";
    private static final String REASON = "reason";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_REASON = 200;

    private final SessionScope session;
    private final FormModel<Seen> form;
    private final KeptCommand<Seen, List<TransactionDetails>> sending;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was asked, and what came of it. */
    record Seen(QuoteTransfer asked, String reason, TransferQuote quote) {}

    BetweenViewModel(SessionScope session, String from) {
        super(session.terminal().executor());
        this.session = session;
        var office = session.api(OfficeApi.class);
        sending = new KeptCommand<>(session, (key, agreed) -> office.transferFromOffice(new OfficeTransfer(key,
                agreed.asked().from(), agreed.asked().to(), agreed.quote().money(), agreed.quote().points(),
                agreed.asked().everything(), agreed.reason())));
        form = new FormModel<>(executor(), spec(session), FormValues.EMPTY.with(FROM, from),
                new FieldReader(session.texts().figures()), values -> {
                    var asked = asked(values);
                    return new Seen(asked, values.text(REASON), office.quoteTransfer(asked));
                }, found -> {
                    say(Notice.NONE);
                    seen.set(Optional.of(found));
                });
    }

    FormModel<Seen> form() {
        return form;
    }

    /** What was looked at last. */
    ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    boolean mayMove() {
        return session.may(Permission.OFFICE_TRANSFER, Access.WRITE);
    }

    void commit(Seen agreed, Consumer<List<TransactionDetails>> then) {
        run(() -> sending.send(agreed), outcome -> answered(outcome, done -> {
            say(Notice.success(AREA + "done", Map.of("name", agreed.quote().to().name())));
            then.accept(done);
        }));
    }

    private static QuoteTransfer asked(FormValues values) {
        var everything = values.yes(EVERYTHING);
        return new QuoteTransfer(values.text(FROM), values.text(TO),
                everything ? 0 : values.number(MONEY).orElse(0L), everything ? 0 : values.number(POINTS).orElse(0L),
                everything);
    }

    private static FormSpec spec(SessionScope session) {
        var most = session.texts().figures().currency().most();
        return new FormSpec(AREA, new FormSpec.Section("what",
                Field.required(FROM, new FieldType.Line(LONGEST_CARD)).acrossBoth(),
                Field.required(TO, new FieldType.Line(LONGEST_CARD)).acrossBoth(),
                Field.of(EVERYTHING, new FieldType.YesNo()).acrossBoth(),
                Field.of(MONEY, new FieldType.Money(0, most)).acrossBoth(),
                Field.of(POINTS, new FieldType.Whole(0, Amount.MAX)).acrossBoth(),
                Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth()));
    }

    @Override
    public void close() {
        form.close();
        super.close();
    }
}
