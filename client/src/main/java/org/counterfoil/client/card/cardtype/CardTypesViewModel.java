package org.counterfoil.client.card.cardtype;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.WholeList;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.ExportCardTypes;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The card types of the merchant, and what the operator's role may do with them. */
final class CardTypesViewModel extends ViewModel {

    private final SessionScope session;
    private final CardTypeApi types;
    private final ListModel<CardTypeRow, Integer> list;

    CardTypesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.types = session.api(CardTypeApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Types());
    }

    /** A type with the levels that its holders may begin with. */
    record KnownType(CardTypeRow row, List<LevelView> levels) {

        /** The level's name; empty for none in particular. */
        String level() {
            return levels.stream().filter(level -> level.code().equals(row.profile().level())).map(LevelView::name)
                    .findFirst().orElse(row.profile().level());
        }
    }

    ListModel<CardTypeRow, Integer> list() {
        return list;
    }

    boolean mayChange() {
        return session.may(Permission.CARD_TYPES, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    void details(long id, Consumer<KnownType> then) {
        ask(() -> new KnownType(types.details(id), types.levels()), outcome -> answered(outcome, then));
    }

    void levels(Consumer<List<LevelView>> then) {
        ask(types::levels, outcome -> answered(outcome, then));
    }

    FormModel<CardTypeRow> adding(List<LevelView> levels, Consumer<CardTypeRow> saved) {
        return new FormModel<>(executor(), CardTypeForm.of(levels, CardColours.PLAIN, most(), session.texts()),
                CardTypeForm.fresh(), reader(), values -> types.add(CardTypeForm.add(values)), added -> {
                    list.reload();
                    saved.accept(added);
                });
    }

    FormModel<CardTypeRow> editing(KnownType known, Consumer<CardTypeRow> saved) {
        var seen = new AtomicReference<>(known.row());
        var profile = known.row().profile();
        return new FormModel<>(executor(),
                CardTypeForm.of(known.levels(), profile.colours(), most(), session.texts()),
                CardTypeForm.of(profile), reader(), values -> types.edit(CardTypeForm.edit(seen.get(), values)),
                edited -> {
                    list.reload();
                    saved.accept(edited);
                }).rereadBy(() -> CardTypeForm.of(seen.updateAndGet(_ -> types.details(known.row().id())).profile()));
    }

    void delete(CardTypeRow row) {
        run(() -> {
            types.delete(row.id());
            return row;
        }, outcome -> {
            list.reload();
            answered(outcome, gone -> say(Notice.success("cardtypes.deleted", Map.of("name",
                    gone.profile().name()))));
        });
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return ListExport.allowed(session);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return new ListExport<>(session, "cardtypes.title", CardTypeSpecs.words(session.texts()),
                CardTypesViewModel::wanted,
                (filter, layout) -> types.export(new ExportCardTypes(filter, layout))).of(list, columns);
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private long most() {
        return session.texts().figures().currency().most();
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private static CardTypeFilter wanted(FilterValues filter, PageWanted page) {
        return new CardTypeFilter(filter.words(), filter.chosen(CardTypeSpecs.KIND, CardKind.class), page);
    }

    private final class Types implements ListModel.Source<CardTypeRow, Integer> {

        @Override
        public PageOf<CardTypeRow> page(FilterValues filter, PageWanted page) {
            return types.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return WholeList.count(page -> page(filter, page));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
