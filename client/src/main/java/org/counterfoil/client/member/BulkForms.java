package org.counterfoil.client.member;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.counterfoil.client.member.noted.NotedForms;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.bulk.BulkSpec;
import org.counterfoil.client.shared.list.bulk.BulkViewModel;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.noted.ChangeTags;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * What can be done to many members at once; each is answered for by itself. What needs another value for each,
 * such as a new card, a PIN or a phone, is no deed for many.
 *
 * @param ranks   levels as options
 * @param dealing makes the work of a deed: to one member, by id, with the fields that are set
 */
record BulkForms(SessionScope session, List<FieldType.Option> ranks,
        Function<BiConsumer<Long, FormValues>, MemberBulk> dealing) {

    BulkViewModel locking(Selection selection) {
        return bulk("lock", List.of(), selection, (id, _) -> members().lock(id, new MemberReason("")));
    }

    BulkViewModel unlocking(Selection selection) {
        return bulk("unlock", List.of(), selection, (id, _) -> members().unlock(id, new MemberReason("")));
    }

    BulkViewModel extending(Selection selection) {
        return bulk("validity", MoveForms.validity().fields().subList(0, 1), selection,
                (id, values) -> members().changeValidity(id, MoveForms.validity(values)));
    }

    /** Members who are reached under their phones no longer, such as numbers that were given to others. */
    BulkViewModel unbinding(Selection selection) {
        return bulk("unbind", List.of(), selection, (id, _) -> members().unbindPhone(id, new MemberReason("")));
    }

    /** Gives members tags, whatever else they have. */
    BulkViewModel tagging(Selection selection) {
        return bulk(new BulkSpec(MemberSpecs.AREA, "tag", NotedForms.tags()).needingAll(), selection,
                (id, values) -> tag(id, new ChangeTags(NotedForms.tags(values), List.of())));
    }

    /** Takes tags away from members who have them. */
    BulkViewModel untagging(Selection selection) {
        return bulk(new BulkSpec(MemberSpecs.AREA, "untag", NotedForms.tags()).needingAll(), selection,
                (id, values) -> tag(id, new ChangeTags(List.of(), NotedForms.tags(values))));
    }

    private void tag(long id, ChangeTags command) {
        session.api(MemberNotesApi.class).changeTags(id, command);
    }

    /** Puts members in a level by hand; who is there already stays as is. */
    BulkViewModel ranking(Selection selection) {
        var changes = session.api(LevelChangeApi.class);
        var spec = new BulkSpec(MemberSpecs.AREA, "level", MoveForms.level(ranks)).needingAll();
        return bulk(spec, selection, (id, values) -> changes
                .changeLevel(MoveForms.level(UUID.randomUUID(), members().details(id).number(), values)));
    }

    /** All cards in use of members who lost theirs, such as in a fire. */
    BulkViewModel reportingLost(Selection selection) {
        return moving("lost", CardMove.REPORT_LOST, selection,
                (key, card, values) -> life().reportLost(MoveForms.lost(key, card, values)));
    }

    /** All lost cards of members, which can be used again. */
    BulkViewModel reportingFound(Selection selection) {
        return moving("found", CardMove.REPORT_FOUND, selection,
                (key, card, values) -> life().reportFound(MoveForms.found(key, card, values)));
    }

    /** All cards of members, for good; the last one of somebody with something left is refused. */
    BulkViewModel cancelling(Selection selection) {
        return moving("cancel", CardMove.CANCEL, selection,
                (key, card, values) -> life().cancel(MoveForms.cancel(key, card, values)));
    }

    /** Moves a card for a holder who was known as the values say. */
    @FunctionalInterface
    private interface Moving {

        void move(RequestKey key, String card, FormValues values);
    }

    private BulkViewModel moving(String key, CardMove move, Selection selection, Moving moving) {
        var cards = session.api(MemberListApi.class);
        var spec = new BulkSpec(MemberSpecs.AREA, key, MoveForms.known(session.texts())).needingAll();
        return bulk(spec, selection, (id, values) -> {
            var some = cards.cards(id).stream().filter(card -> move.from(card.status()).isPresent()).toList();
            if (some.isEmpty()) {
                throw Refusal.of(RefusalCode.NO_CARD_FOR_THIS).thrown();
            }
            some.forEach(card -> moving.move(session.newRequest(), card.number(), values));
        });
    }

    private BulkViewModel bulk(String key, List<Field> fields, Selection selection,
            BiConsumer<Long, FormValues> deed) {
        return bulk(new BulkSpec(MemberSpecs.AREA, key, fields), selection, deed);
    }

    private BulkViewModel bulk(BulkSpec spec, Selection selection, BiConsumer<Long, FormValues> deed) {
        return new BulkViewModel(session.terminal().executor(), spec, selection, dealing.apply(deed),
                new FieldReader(session.texts().figures()));
    }

    private MemberApi members() {
        return session.api(MemberApi.class);
    }

    private CardLifeApi life() {
        return session.api(CardLifeApi.class);
    }
}
