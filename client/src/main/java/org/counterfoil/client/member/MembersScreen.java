package org.counterfoil.client.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.scene.Node;

import org.counterfoil.client.member.MembersViewModel.Known;
import org.counterfoil.client.member.noted.ConsentPart;
import org.counterfoil.client.member.noted.NotedPart;
import org.counterfoil.client.member.photo.PhotoPane;
import org.counterfoil.client.member.photo.PhotoSource;
import org.counterfoil.client.member.photo.PhotoSources;
import org.counterfoil.client.member.privacy.DataPart;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.job.FileChoice;
import org.counterfoil.client.shared.list.BulkAction;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.bulk.BulkPane;
import org.counterfoil.client.shared.list.bulk.BulkViewModel;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberMove;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.shared.Permission;

/** The members: a list, the drawer of each from the right, and what becomes of member and cards. */
public final class MembersScreen extends ListScreen<MemberRow, Integer> {

    private final MembersViewModel model;
    private final ScreenScope scope;
    private final TransactionsOfCard transactions;
    private final Optional<ValueDoors> value;
    private Optional<MembersRoute.Shown> shown = Optional.empty();
    private final Optional<List<PhotoSource>> sources;
    private final FileChoice files;

    /** Where the transactions of a card stand, which this feature knows nothing of. */
    @FunctionalInterface
    public interface TransactionsOfCard {

        /** To those of a card's number from one day to another. */
        Route route(String card, LocalDate from, LocalDate to);
    }

    /** Where value is moved by hand, which this feature knows nothing of. */
    public interface ValueDoors {

        /** To correcting cards by their numbers. */
        Route adjust(List<String> cards);

        /** To paying out what is left on a card. */
        Route refund(String card);

        /** To moving value from a card to another member's. */
        Route transfer(String card);
    }

    /**
     * What a machine lends to this screen in place of its own windows.
     *
     * @param sources where photos come from; empty for what this machine has
     * @param files   asks where a file is to be kept; empty for the operating system's own window
     */
    public record Lent(Optional<List<PhotoSource>> sources, Optional<FileChoice> files) {

        /** Nothing: the machine's own. */
        public static final Lent NOTHING = new Lent(Optional.empty(), Optional.empty());
    }

    /** @param transactions leads to the transactions of a card */
    public MembersScreen(ScreenScope scope, TransactionsOfCard transactions) {
        this(scope, transactions, Lent.NOTHING);
    }

    /** The same with photos and files from elsewhere than this machine's own windows. */
    public MembersScreen(ScreenScope scope, TransactionsOfCard transactions, Lent lent) {
        this(scope, scope.own(new MembersViewModel(scope.session())), transactions, Optional.empty(), lent);
    }

    /**
     * @param transactions leads to the transactions of a card
     * @param value        leads to where the value of its member is moved by hand
     */
    public MembersScreen(ScreenScope scope, TransactionsOfCard transactions, ValueDoors value) {
        this(scope, scope.own(new MembersViewModel(scope.session())), transactions, Optional.of(value), Lent.NOTHING);
    }

    private MembersScreen(ScreenScope scope, MembersViewModel model, TransactionsOfCard transactions,
            Optional<ValueDoors> value, Lent lent) {
        super(scope, "members.title", model, model.list());
        this.model = model;
        this.scope = scope;
        this.transactions = transactions;
        this.value = value;
        this.sources = lent.sources();
        this.files = lent.files().orElseGet(() -> FileChoice.ofWindow(() -> node().getScene().getWindow(),
                texts().get("job.save")));
    }

    /** The same, and the drawer of one of them opens over the list once it is there. */
    public MembersScreen showing(Optional<MembersRoute.Shown> member) {
        shown = member;
        member.ifPresent(one -> model.list().words().set(one.number()));
        return this;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.narrowing(choices -> {
            show(() -> MemberSpecs.list(texts(), choices, actions(), bulk()),
                    row -> model.open(row.id(), false, this::open));
            var wanted = shown;
            shown = Optional.empty();
            wanted.ifPresent(one -> model.open(one.id(), false, this::open));
        });
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        if (model.rights().mayActivate()) {
            actions.add(new ListAction("enrol", "person_add", () -> model.enrolling(overlays()::close,
                    form -> form(form, texts().get("members.enrol-title"), texts().get("members.enrol-note")))));
        }
        if (model.rights().maySeeDuplicates()) {
            actions.add(new ListAction("duplicates", "people_outline", () -> scope.go(new DuplicatesRoute())));
        }
        if (model.rights().mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        if (model.rights().mayImport()) {
            actions.add(ListAction.importing(() -> ImportPane.open(model.importing(), overlays())));
        }
        return actions;
    }

    private List<BulkAction> bulk() {
        var actions = new ArrayList<BulkAction>();
        var rights = model.rights();
        if (rights.mayMove()) {
            deed("lock", "lock", BulkForms::locking, actions);
            deed("unlock", "lock_open", BulkForms::unlocking, actions);
            deed("validity", "event", BulkForms::extending, actions);
            deed("unbind", "phone_disabled", BulkForms::unbinding, actions);
        }
        if (rights.mayMoveCards(Permission.CARD_LIFE)) {
            deed("lost", "report_problem", BulkForms::reportingLost, actions);
            deed("found", "check_circle", BulkForms::reportingFound, actions);
        }
        if (rights.mayEdit()) {
            deed("tag", "label", BulkForms::tagging, actions);
            deed("untag", "label_off", BulkForms::untagging, actions);
        }
        if (model.mayRank()) {
            deed("level", "military_tech", BulkForms::ranking, actions);
        }
        value.filter(_ -> rights.mayValue(Permission.ADJUSTMENT))
                .ifPresent(doors -> actions.add(new BulkAction("adjust",
                        "tune", selection -> model.cards(selection, cards -> scope.go(doors.adjust(cards))))));
        if (rights.mayMerge()) {
            actions.add(new BulkAction("merge", "call_merge", this::merge));
        }
        if (rights.mayMoveCards(Permission.CARD_REPLACE)) {
            deed("cancel", "block", BulkForms::cancelling, actions);
        }
        return actions;
    }

    private void deed(String key, String icon, BiFunction<BulkForms, Selection, BulkViewModel> deed,
            List<BulkAction> actions) {
        actions.add(new BulkAction(key, icon, selection -> BulkPane.open(deed.apply(model.bulk(), selection), texts(),
                overlays(), model.list()::reload)));
    }

    private void merge(Selection selection) {
        model.merging(selection, overlays()::close, (form, two) -> MergeDesk.open(form, two,
                head(texts().get("members.merge.title"), texts().get("members.merge.note")), texts(), overlays()));
    }

    private void undo(MergeRow merge) {
        ask(Confirmation.plain(texts().get("members.question.undo-merge", "name", merge.merged().name()),
                texts().get("members.consequence.undo-merge"), texts().get("members.undo-merge")),
                () -> model.undo(merge));
    }

    private void open(Known known) {
        var member = known.member();
        Runnable whole = () -> leave(() -> model.open(member.id(), true, this::open));
        var lead = known.cards().stream().findFirst().filter(_ -> model.rights().maySeeTransactions())
                .<Runnable>map(card -> () -> leave(() -> scope.go(transactions.route(card.number(),
                        model.today().minusDays(MembersViewModel.DAYS_BACK), model.today()))));
        var erased = member.extras().erased();
        var doors = new MemberSheet.Doors(
                Optional.of(whole).filter(_ -> model.rights().maySeeWhole() && !member.whole() && !erased), lead,
                Optional.<Runnable>of(() -> leave(() -> photo(known))).filter(_ -> model.rights().mayEdit() && !erased),
                card -> leave(() -> open(card, member)),
                Optional.<Consumer<MergeRow>>of(this::undo).filter(_ -> model.rights().mayMerge()),
                erased ? List.of() : parts(known));
        details(new MemberSheet(texts()).of(known, doors, erased ? List.of() : actions(known)));
    }

    /** What was changed is seen where one comes back to. */
    private void photo(Known known) {
        PhotoPane.show(model.photo(known), sources.orElseGet(() -> PhotoSources.of(scope.session())),
                known.member().identity().name(), texts(), overlays(), () -> again(known));
    }

    private void again(Known known) {
        model.open(known.member().id(), false, this::open);
    }

    private List<Node> parts(Known known) {
        var member = known.member();
        Runnable again = () -> leave(() -> again(known));
        var parts = new ArrayList<Node>(List.of(new NotedPart(model.noted(), member.id(), known.beyond().noted(),
                texts(), new NotedPart.Doors() {

                    @Override
                    public void form(FormModel<?> form, String title) {
                        leave(() -> MembersScreen.this.form(form, texts().get(title), named(member)));
                    }

                    @Override
                    public void again() {
                        again.run();
                    }
                }),
                new ConsentPart(model.noted(), member.id(), known.beyond().purposes(), known.beyond().said(), texts(),
                        again)));
        if (model.data().may()) {
            parts.add(DataPart.of(texts(), () -> export(member), () -> leave(() -> form(
                    model.data().erasing(member, overlays()::close), texts().get("personal.erase"), named(member)))));
        }
        return parts;
    }

    private void export(MemberDetails member) {
        files.place(model.data().name(member)).ifPresent(place -> leave(() -> model.data().export(member, place)));
    }

    /** Whoever was merged or is gone for good can be looked at, and nothing else; nobody with a card leaves. */
    private List<Detail.Action> actions(Known known) {
        var member = known.member();
        var actions = new ArrayList<Detail.Action>();
        if (member.status() == MemberStatus.MERGED || member.status() == MemberStatus.CANCELLED) {
            return actions;
        }
        if (model.rights().mayEdit()) {
            actions.add(action("members.edit", "edit", () -> edit(member)));
        }
        if (model.rights().mayMove()) {
            actions.add(action("members.bind-phone", "phone_iphone", () -> form(
                    model.bindingPhone(member, _ -> overlays().close()), texts().get("members.bind-phone"),
                    named(member))));
            if (known.hasCard() && MemberMove.CHANGE_VALIDITY.from(member.status()).isPresent()) {
                actions.add(action("members.validity", "event", () -> form(
                        model.changingValidity(member, _ -> overlays().close()), texts().get("members.validity"),
                        named(member))));
            }
        }
        if (model.rights().mayActivate()) {
            var key = known.hasCard() ? "members.further" : "members.bind-card";
            actions.add(action(key, "credit_card", () -> form(
                    model.cardForms().adding(member, overlays()::close), texts().get(key), named(member))));
        }
        if (model.rights().mayMove()) {
            lock(member, actions);
            if (!known.hasCard() && MemberMove.CANCEL.from(member.status()).isPresent()) {
                actions.add(dangerous("members.end", "person_remove", () -> leave(() -> form(
                        model.ending(member, overlays()::close), texts().get("members.end"), named(member)))));
            }
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
        var forms = model.tokenForms();
        forms.of(card.number(), known -> details(new MemberSheet(texts()).of(card, member,
                Optional.of(tokens(card, member, known)).filter(_ -> forms.maySee()), actions(card))));
    }

    /** Chips and stripes are bound to a card that is in use, and come off whatever became of it. */
    private MemberSheet.Tokens tokens(CardOfMember card, MemberDetails member, List<CardToken> known) {
        var forms = model.tokenForms();
        Runnable again = () -> leave(() -> open(card, member));
        Runnable bind = () -> leave(() -> form(forms.binding(card.number(), () -> {
            overlays().close();
            open(card, member);
        }), texts().get("members.bind-token"), Figures.card(card.number())));
        Consumer<CardToken> unbind = token -> ask(Confirmation.plain(
                texts().get("members.question.unbind-token", "token", token.token()),
                texts().get("members.consequence.unbind-token"), texts().get("members.unbind-token")),
                () -> forms.unbind(card.number(), token, again));
        return new MemberSheet.Tokens(known,
                Optional.of(bind).filter(_ -> forms.mayBind() && card.status() == CardStatus.ACTIVE),
                Optional.of(unbind).filter(_ -> forms.mayBind()));
    }

    private List<Detail.Action> actions(CardOfMember card) {
        var actions = new ArrayList<Detail.Action>();
        if (model.rights().mayMoveCards(Permission.CARD_REPLACE)) {
            move(card, CardMove.REPLACE, "replace", "swap_horiz", actions);
        }
        if (model.rights().mayMoveCards(Permission.CARD_LIFE)) {
            move(card, CardMove.REPORT_LOST, "report-lost", "report_problem", actions);
            move(card, CardMove.REPORT_FOUND, "report-found", "check_circle", actions);
        }
        if (model.rights().mayMoveCards(Permission.CARD_PIN)) {
            move(card, CardMove.RESET_PIN, "reset-pin", "vpn_key", actions);
        }
        if (card.status() == CardStatus.ACTIVE) {
            value.ifPresent(doors -> value(card, doors, actions));
        }
        if (model.rights().mayMoveCards(Permission.CARD_REPLACE) && CardMove.CANCEL.from(card.status()).isPresent()) {
            actions.add(dangerous("members.cancel", "block", () -> leave(() -> form(card, CardMove.CANCEL, "cancel"))));
        }
        return actions;
    }

    private void value(CardOfMember card, ValueDoors doors, List<Detail.Action> actions) {
        if (model.rights().mayValue(Permission.BALANCE_REFUND)) {
            actions.add(action("members.refund", "payments", () -> scope.go(doors.refund(card.number()))));
        }
        if (model.rights().mayValue(Permission.OFFICE_TRANSFER)) {
            actions.add(action("members.transfer", "swap_calls", () -> scope.go(doors.transfer(card.number()))));
        }
    }

    private void move(CardOfMember card, CardMove move, String key, String icon, List<Detail.Action> actions) {
        if (move.from(card.status()).isPresent()) {
            actions.add(action("members." + key, icon, () -> form(card, move, key)));
        }
    }

    private void form(CardOfMember card, CardMove move, String key) {
        Runnable saved = overlays()::close;
        var forms = model.cardForms();
        var number = Figures.card(card.number());
        Consumer<FormModel<Boolean>> plain = form -> form(form, texts().get("members." + key), number);
        switch (move) {
            case REPLACE -> forms.dues(card, dues -> form(forms.replacing(card, dues, saved),
                    texts().get("members." + key), dues.fee() == 0
                            ? number
                            : texts().get("members.fee-of", "card", number, "fee", dues.fee())));
            case REPORT_LOST -> plain.accept(forms.reportingLost(card, saved));
            case REPORT_FOUND -> plain.accept(forms.reportingFound(card, saved));
            case RESET_PIN -> plain.accept(forms.resettingPin(card, saved));
            case CANCEL -> forms.dues(card, dues -> form(forms.cancelling(card, saved),
                    texts().get("members." + key), dues.deposit() == 0
                            ? number
                            : texts().get("members.deposit-of", "card", number, "deposit", dues.deposit())));
            case ACTIVATE, SCRAP -> throw new IllegalArgumentException(move + " is no move of a member's card");
        }
    }

    private Confirmation locking(MemberDetails member) {
        return Confirmation.plain(texts().get("members.question.lock", "name", member.identity().name()),
                texts().get("members.consequence.lock"), texts().get("members.lock"));
    }

    private static String named(MemberDetails member) {
        return member.identity().name() + " · " + member.number();
    }
}
