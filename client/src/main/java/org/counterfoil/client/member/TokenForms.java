package org.counterfoil.client.member;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * The chips and stripes of a member's card, by which readers find it.
 *
 * @param say tells what was done, or why nothing was
 */
record TokenForms(SessionScope session, Consumer<Notice> say) {

    private static final String TOKEN = "token";
    private static final int LONGEST = 128;

    boolean maySee() {
        return session.may(Permission.CARD_READ, Access.READ);
    }

    boolean mayBind() {
        return maySee() && session.may(Permission.CARD_ACTIVATE, Access.WRITE);
    }

    /** Of a card; none to whoever does not see them, and without an answer, of which it is told why. */
    void of(String card, Consumer<List<CardToken>> then) {
        if (maySee()) {
            ask(() -> tokens().of(card), then);
        } else {
            then.accept(List.of());
        }
    }

    /** A reader types into the field as a person would. */
    FormModel<List<CardToken>> binding(String card, Runnable saved) {
        var spec = new FormSpec(MemberSpecs.AREA, new FormSpec.Section("tokens",
                Field.required(TOKEN, new FieldType.Line(LONGEST)).acrossBoth().withHint()));
        return new FormModel<>(session.terminal().executor(), spec, FormValues.EMPTY,
                new FieldReader(session.texts().figures()),
                values -> tokens().bind(new BindToken(card, values.text(TOKEN))), _ -> {
                    saved.run();
                    say.accept(Notice.success("members.told.token-bound", Map.of()));
                });
    }

    void unbind(String card, CardToken token, Runnable done) {
        session.terminal().executor().call(() -> tokens().unbind(new BindToken(card, token.token())), outcome -> {
            done.run();
            say.accept(outcome instanceof Outcome.Done<List<CardToken>>
                    ? Notice.success("members.told.token-unbound", Map.of())
                    : Notice.troubleOf(outcome));
        });
    }

    private void ask(Supplier<List<CardToken>> question, Consumer<List<CardToken>> then) {
        session.terminal().executor().call(() -> List.copyOf(question.get()), outcome -> {
            if (!(outcome instanceof Outcome.Done<List<CardToken>>)) {
                say.accept(Notice.troubleOf(outcome));
            }
            then.accept(outcome instanceof Outcome.Done<List<CardToken>>(var found) ? found : List.of());
        });
    }

    private CardTokenApi tokens() {
        return session.api(CardTokenApi.class);
    }
}
