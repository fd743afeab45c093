package org.counterfoil.client.card.cardtype;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.card.cardtype.CardTypesViewModel.KnownType;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.card.CardTypeRow;

/** The card types: a list, the details of each from the right, and what can be done with one. */
public final class CardTypesScreen extends ListScreen<CardTypeRow, Integer> {

    private final CardTypesViewModel model;

    public CardTypesScreen(ScreenScope scope) {
        this(scope, scope.own(new CardTypesViewModel(scope.session())));
    }

    private CardTypesScreen(ScreenScope scope, CardTypesViewModel model) {
        super(scope, "cardtypes.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = new ArrayList<ListAction>();
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        if (model.mayChange()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        show(() -> CardTypeSpecs.list(texts(), actions), row -> model.details(row.id(), this::open));
    }

    private void add() {
        model.levels(levels -> form(model.adding(levels, added -> overlays().close()), texts().get("cardtypes.add"),
                texts().get("cardtypes.add-note")));
    }

    private void edit(KnownType known) {
        var profile = known.row().profile();
        form(model.editing(known, edited -> overlays().close()), texts().get("cardtypes.edit-title"),
                CardWords.name(profile.kind(), texts()) + " · " + profile.name());
    }

    private void open(KnownType known) {
        details(new CardTypeSheet(texts()).of(known, actions(known)));
    }

    private List<Detail.Action> actions(KnownType known) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(action("cardtypes.edit", "edit", () -> edit(known)));
            actions.add(dangerous("cardtypes.delete", "delete_outline", () -> delete(known.row())));
        }
        return actions;
    }

    private void delete(CardTypeRow row) {
        var name = row.profile().name();
        ask(Confirmation.dangerous(texts().get("cardtypes.delete-question", "name", name),
                texts().get("cardtypes.delete-consequence"), texts().get("cardtypes.delete"), name),
                () -> model.delete(row));
    }
}
