package org.counterfoil.client.member.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamRow;

/** The teams: a list, the cards of each from the right, and what can be done with them. */
public final class TeamsScreen extends ListScreen<TeamRow, Integer> {

    private final TeamsViewModel model;

    public TeamsScreen(ScreenScope scope) {
        this(scope, scope.own(new TeamsViewModel(scope.session())));
    }

    private TeamsScreen(ScreenScope scope, TeamsViewModel model) {
        super(scope, "teams.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = new ArrayList<ListAction>();
        if (model.mayChange()) {
            actions.add(new ListAction("add", "add", this::add));
        }
        if (model.mayImport()) {
            actions.add(ListAction.importing(() -> ImportPane.open(model.importing(), overlays())));
        }
        show(() -> TeamSpecs.list(texts(), actions), row -> model.details(row.id(), this::open));
    }

    private void add() {
        form(model.adding(this::reopen), texts().get("teams.action.add"), texts().get("teams.add-note"));
    }

    private void open(TeamDetails known) {
        details(new TeamSheet(texts()).of(known, Optional.of(doors(known)).filter(_ -> model.mayChange()),
                actions(known)));
    }

    /** After a change the team is shown as it is now. */
    private void reopen(TeamDetails changed) {
        leave(() -> open(changed));
    }

    private TeamSheet.Doors doors(TeamDetails known) {
        return new TeamSheet.Doors(
                card -> leave(() -> form(model.limiting(known, card, this::reopen), texts().get("teams.limit"),
                        card.member() + " \u00b7 " + Figures.card(card.card()))),
                card -> ask(Confirmation.plain(texts().get("teams.question.lead", "member", card.member()),
                        texts().get("teams.consequence.lead"), texts().get("teams.lead")),
                        () -> model.lead(known, card, this::open)),
                card -> ask(Confirmation.plain(texts().get("teams.question.remove", "member", card.member()),
                        texts().get("teams.consequence.remove"), texts().get("teams.remove")),
                        () -> model.remove(known, card, this::open)));
    }

    private List<Detail.Action> actions(TeamDetails known) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            var name = known.team().profile().name();
            actions.add(action("teams.add-cards", "add", () -> form(model.addingCards(known, this::reopen),
                    texts().get("teams.add-cards"), name)));
            actions.add(action("teams.edit", "edit", () -> form(model.editing(known, this::reopen),
                    texts().get("teams.edit"), name)));
            actions.add(dangerous("teams.delete", "delete_outline", () -> delete(known.team())));
        }
        return actions;
    }

    private void delete(TeamRow row) {
        var name = row.profile().name();
        ask(Confirmation.dangerous(texts().get("teams.question.delete", "name", name),
                texts().get("teams.consequence.delete"), texts().get("teams.delete"), name), () -> model.delete(row));
    }
}
