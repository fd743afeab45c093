package org.counterfoil.client.member.team;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.imports.ImportOrder;
import org.counterfoil.client.shared.imports.ImportViewModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamFilter;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The teams of the merchant, and what the operator's role may do with them. */
final class TeamsViewModel extends ViewModel {

    private final SessionScope session;
    private final TeamApi teams;
    private final ListModel<TeamRow, Integer> list;

    TeamsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.teams = session.api(TeamApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Teams());
    }

    ListModel<TeamRow, Integer> list() {
        return list;
    }

    boolean mayChange() {
        return session.may(Permission.TEAMS, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    boolean mayImport() {
        return mayChange() && session.may(Permission.IMPORT, Access.WRITE);
    }

    /** Teams from a file, with their cards. */
    ImportViewModel importing() {
        return new ImportViewModel(session, new ImportOrder("teams", session.texts().get("teams.title"), "",
                list::reload).withMoney(Set.of("limit")));
    }

    void details(long id, Consumer<TeamDetails> then) {
        ask(() -> teams.details(id), outcome -> answered(outcome, then));
    }

    FormModel<TeamDetails> adding(Consumer<TeamDetails> saved) {
        return form(TeamForm.adding(session.texts()), TeamForm.fresh(), values -> teams.add(TeamForm.add(values)),
                saved);
    }

    FormModel<TeamDetails> editing(TeamDetails known, Consumer<TeamDetails> saved) {
        var seen = new AtomicReference<>(known.team());
        return form(TeamForm.editing(session.texts()), TeamForm.of(known.team().profile()),
                values -> teams.edit(known.team().id(), TeamForm.edit(seen.get(), values)), saved)
                .rereadBy(() -> TeamForm.of(seen.updateAndGet(_ -> teams.details(known.team().id()).team())
                        .profile()));
    }

    FormModel<TeamDetails> addingCards(TeamDetails known, Consumer<TeamDetails> saved) {
        return form(TeamForm.cards(most()), FormValues.EMPTY,
                values -> teams.addCards(known.team().id(), TeamForm.cards(values)), saved);
    }

    FormModel<TeamDetails> limiting(TeamDetails known, TeamDetails.Member card, Consumer<TeamDetails> saved) {
        return form(TeamForm.limit(most()), TeamForm.limitOf(card.limit()),
                values -> teams.setLimit(known.team().id(), TeamForm.limit(card.card(), values)), saved);
    }

    void lead(TeamDetails known, TeamDetails.Member card, Consumer<TeamDetails> then) {
        change(() -> teams.makeMain(known.team().id(), TeamCard.of(card.card())), "teams.told.lead", card, then);
    }

    void remove(TeamDetails known, TeamDetails.Member card, Consumer<TeamDetails> then) {
        change(() -> teams.removeCard(known.team().id(), TeamCard.of(card.card())), "teams.told.removed", card, then);
    }

    void delete(TeamRow row) {
        run(() -> {
            teams.delete(row.id());
            return row;
        }, outcome -> {
            list.reload();
            answered(outcome, gone -> say(Notice.success("teams.told.deleted", Map.of("name",
                    gone.profile().name()))));
        });
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    /** What was refused may be so because the list is old: it is asked for anew either way. */
    private void change(Supplier<TeamDetails> command, String told, TeamDetails.Member card,
            Consumer<TeamDetails> then) {
        run(command, outcome -> {
            list.reload();
            answered(outcome, done -> {
                say(Notice.success(told, Map.of("member", card.member())));
                then.accept(done);
            });
        });
    }

    private FormModel<TeamDetails> form(FormSpec spec, FormValues first, Function<FormValues, TeamDetails> saver,
            Consumer<TeamDetails> saved) {
        return new FormModel<>(executor(), spec, first, new FieldReader(session.texts().figures()), saver, done -> {
            list.reload();
            saved.accept(done);
        });
    }

    private long most() {
        return session.texts().figures().currency().most();
    }

    private static TeamFilter wanted(FilterValues filter, PageWanted page) {
        Set<String> shared = filter.chosen(TeamSpecs.SHARED);
        return new TeamFilter(filter.words(), filter.one(TeamSpecs.CARD).orElse("").replace(" ", ""),
                filter.chosen(TeamSpecs.POINTS, TeamPoints.class),
                shared.size() == 1 ? Optional.of(shared.contains(TeamSpecs.YES)) : Optional.empty(), page);
    }

    private final class Teams implements ListModel.Source<TeamRow, Integer> {

        @Override
        public PageOf<TeamRow> page(FilterValues filter, PageWanted page) {
            return teams.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return teams.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
