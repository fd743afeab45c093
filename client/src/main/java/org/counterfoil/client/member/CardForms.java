package org.counterfoil.client.member;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.MemberDetails;

/**
 * The forms of what becomes of a member's cards; sent twice, each does its deed once.
 *
 * @param done runs when something was done, before the form is told so
 * @param say  tells what was done
 */
record CardForms(SessionScope session, Runnable done, Consumer<Notice> say) {

    /** A card for the member, be it the first one or a further one. */
    FormModel<Boolean> adding(MemberDetails known, Runnable saved) {
        return sending(MoveForms.further(session.texts()), "members.told.further", saved, (key, values) -> session
                .api(IssuingApi.class).activate(MoveForms.further(key, known, values)));
    }

    FormModel<Boolean> reportingLost(CardOfMember card, Runnable saved) {
        return sending(MoveForms.report(session.texts()), "members.told.lost", saved,
                (key, values) -> life().reportLost(MoveForms.lost(key, card.number(), values)));
    }

    FormModel<Boolean> reportingFound(CardOfMember card, Runnable saved) {
        return sending(MoveForms.report(session.texts()), "members.told.found", saved,
                (key, values) -> life().reportFound(MoveForms.found(key, card.number(), values)));
    }

    /** Asks what the card costs and brings when it goes. */
    void dues(CardOfMember card, Consumer<CardDues> then) {
        session.terminal().executor().call(() -> life().dues(card.number()), outcome -> {
            if (outcome instanceof Outcome.Done<CardDues>(var dues)) {
                then.accept(dues);
            } else {
                say.accept(Notice.troubleOf(outcome));
            }
        });
    }

    FormModel<Boolean> replacing(CardOfMember card, CardDues dues, Runnable saved) {
        return sending(MoveForms.replace(dues, new MemberRights(session).mayWaive(), session.texts()),
                MoveForms.fee(dues), "members.told.replaced", saved,
                (key, values) -> life().replace(MoveForms.replace(key, card.number(), values)));
    }

    FormModel<Boolean> cancelling(CardOfMember card, Runnable saved) {
        return sending(MoveForms.cancel(session.texts()), "members.told.cancelled", saved,
                (key, values) -> life().cancel(MoveForms.cancel(key, card.number(), values)));
    }

    FormModel<Boolean> resettingPin(CardOfMember card, Runnable saved) {
        return sending(MoveForms.pin(session.texts()), "members.told.pin-reset", saved,
                (key, values) -> life().resetPin(MoveForms.pin(key, card.number(), values)));
    }

    private FormModel<Boolean> sending(FormSpec spec, String told, Runnable saved,
            BiFunction<RequestKey, FormValues, ?> command) {
        return sending(spec, FormValues.EMPTY, told, saved, command);
    }

    private FormModel<Boolean> sending(FormSpec spec, FormValues usual, String told, Runnable saved,
            BiFunction<RequestKey, FormValues, ?> command) {
        var request = new KeptRequest<Boolean>(session, (key, values) -> {
            command.apply(key, values);
            return true;
        });
        return new FormModel<>(session.terminal().executor(), spec, usual,
                new FieldReader(session.texts().figures()), request, _ -> {
                    done.run();
                    saved.run();
                    say.accept(Notice.success(told, Map.of()));
                });
    }

    private CardLifeApi life() {
        return session.api(CardLifeApi.class);
    }
}
