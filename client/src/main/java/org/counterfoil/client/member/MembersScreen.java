package org.counterfoil.client.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.member.MembersViewModel.Known;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.BulkAction;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.bulk.BulkPane;
import org.counterfoil.client.shared.list.bulk.BulkViewModel;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberMove;
import org.counterfoil.common.shared.Permission;

/** The members: a list, the drawer of each from the right, and what becomes of member and cards. */
public final class MembersScreen extends ListScreen<MemberRow, Integer> {

    private final MembersViewModel model;
    private final ScreenScope scope;
    private final TransactionsOfCard transactions;

    /** Where the transactions of a card stand, which this feature knows nothing of. */
    @FunctionalInterface
    public interface TransactionsOfCard {

        /** To those of a card's number from one day to another. */
        Route route(String card, LocalDate from, LocalDate to);
    }

    /** @param transactions leads to the transactions of a card */
    public MembersScreen(ScreenScope scope, TransactionsOfCard transactions) {
        this(scope, scope.own(new MembersViewModel(scope.session())), transactions);
    }

    private MembersScreen(ScreenScope scope, MembersViewModel model, TransactionsOfCard transactions) {
        super(scope, "members.title", model, model.list());
        this.model = model;
        this.scope = scope;
        this.transactions = transactions;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.narrowing(choices -> show(() -> MemberSpecs.list(texts(), choices, bulk()).withActions(enrolling()),
                row -> model.open(row.id(), false, this::open)));
    }

    private ListAction[] enrolling() {
        return model.mayActivate()
                ? new ListAction[]{new ListAction("enrol", "person_add", () -> model.enrolling(overlays()::close,
                        form -> form(form, texts().get("members.enrol-title"), texts().get("members.enrol-note"))))}
                : new ListAction[0];
    }

    private List<BulkAction> bulk() {
        var actions = new ArrayList<BulkAction>();
        if (model.mayMove()) {
            actions.add(new BulkAction("lock", "lock", selection -> bulk(model.locking(selection))));
            actions.add(new BulkAction("unlock", "lock_open", selection -> bulk(model.unlocking(selection))));
            actions.add(new BulkAction("validity", "event", selection -> bulk(model.extending(selection))));
        }
        if (model.mayRank()) {
            actions.add(new BulkAction("level", "military_tech", selection -> bulk(model.ranking(selection))));
        }
        return actions;
    }

    private void bulk(BulkViewModel wanted) {
        BulkPane.open(wanted, texts(), overlays(), model.list()::reload);
    }

    private void open(Known known) {
        var member = known.member();
        Runnable whole = () -> leave(() -> model.open(member.id(), true, this::open));
        var lead = known.cards().stream().findFirst().filter(_ -> model.maySeeTransactions())
                .<Runnable>map(card -> () -> leave(() -> scope.go(transactions.route(card.number(),
                        model.today().minusDays(MembersViewModel.DAYS_BACK), model.today()))));
        var doors = new MemberSheet.Doors(
                Optional.of(whole).filter(_ -> model.maySeeWhole() && !member.whole()), lead,
                card -> leave(() -> open(card, member)));
        details(new MemberSheet(texts()).of(known, doors, actions(known)));
    }

    private List<Detail.Action> actions(Known known) {
        var member = known.member();
        var actions = new ArrayList<Detail.Action>();
        if (model.mayEdit()) {
            actions.add(action("members.edit", "edit", () -> edit(member)));
        }
        if (model.mayMove()) {
            actions.add(action("members.bind-phone", "phone_iphone", () -> form(
                    model.bindingPhone(member, _ -> overlays().close()), texts().get("members.bind-phone"),
                    named(member))));
            if (MemberMove.CHANGE_VALIDITY.from(member.status()).isPresent()) {
                actions.add(action("members.validity", "event", () -> form(
                        model.changingValidity(member, _ -> overlays().close()), texts().get("members.validity"),
                        named(member))));
            }
        }
        if (model.mayActivate()) {
            var key = known.hasCard() ? "members.further" : "members.bind-card";
            actions.add(action(key, "credit_card", () -> form(
                    model.adding(member, overlays()::close), texts().get(key), named(member))));
        }
        if (model.mayMove()) {
            lock(member, actions);
        }
        return actions;
    }

    private void lock(MemberDetails member, List<Detail.Action> actions) {
        if (MemberMove.LOCK.from(member.status()).isPresent()) {
            actions.add(dangerous("members.lock", "lock",
                    () -> ask(locking(member), () -> model.lock(member))));
        } else if (MemberMove.UNLOCK.from(member.status()).isPresent()) {
            actions.add(action("members.unlock", "lock_open", () -> model.unlock(member)));
        }
    }

    private void edit(MemberDetails member) {
        model.editing(member.id(), _ -> overlays().close(),
                editing -> form(editing, texts().get("members.edit-title"), named(member)));
    }

    private void open(CardOfMember card, MemberDetails member) {
        details(new MemberSheet(texts()).of(card, member, actions(card)));
    }

    private List<Detail.Action> actions(CardOfMember card) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayMoveCards(Permission.CARD_REPLACE)) {
            move(card, CardMove.REPLACE, "replace", "swap_horiz", actions);
        }
        if (model.mayMoveCards(Permission.CARD_LIFE)) {
            move(card, CardMove.REPORT_LOST, "report-lost", "report_problem", actions);
            move(card, CardMove.REPORT_FOUND, "report-found", "check_circle", actions);
        }
        if (model.mayMoveCards(Permission.CARD_PIN)) {
            move(card, CardMove.RESET_PIN, "reset-pin", "vpn_key", actions);
        }
        if (model.mayMoveCards(Permission.CARD_REPLACE) && CardMove.CANCEL.from(card.status()).isPresent()) {
            actions.add(dangerous("members.cancel", "block", () -> leave(() -> form(card, CardMove.CANCEL, "cancel"))));
        }
        return actions;
    }

    private void move(CardOfMember card, CardMove move, String key, String icon, List<Detail.Action> actions) {
        if (move.from(card.status()).isPresent()) {
            actions.add(action("members." + key, icon, () -> form(card, move, key)));
        }
    }

    private void form(CardOfMember card, CardMove move, String key) {
        Runnable saved = overlays()::close;
        FormModel<Boolean> form = switch (move) {
            case REPLACE -> model.replacing(card, saved);
            case REPORT_LOST -> model.reportingLost(card, saved);
            case REPORT_FOUND -> model.reportingFound(card, saved);
            case RESET_PIN -> model.resettingPin(card, saved);
            case CANCEL -> model.cancelling(card, saved);
            case ACTIVATE, SCRAP -> throw new IllegalArgumentException(move + " is no move of a member's card");
        };
        form(form, texts().get("members." + key), Figures.card(card.number()));
    }

    private Confirmation locking(MemberDetails member) {
        return Confirmation.plain(texts().get("members.question.lock", "name", member.identity().name()),
                texts().get("members.consequence.lock"), texts().get("members.lock"));
    }

    private static String named(MemberDetails member) {
        return member.identity().name() + " · " + member.number();
    }
}
