package org.counterfoil.client.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.bulk.BulkSpec;
import org.counterfoil.client.shared.list.bulk.BulkViewModel;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;

/** The members whom the operator sees, and what the operator's role may do with them. */
final class MembersViewModel extends ViewModel {

    /** So many lines of the history, and of the newest transactions, stand in the drawer. */
    private static final int LINES = 20;
    private static final int NEWEST = 5;
    /** So far back the newest transactions are looked for. */
    static final int DAYS_BACK = 90;

    /** Everything that stands in the drawer of a member. */
    record Known(MemberDetails member, List<CardOfMember> cards, Balances balances, List<MemberEvent> history,
            List<TransactionRow> transactions) {

        /** Whether a card stands for the member, be it lost. */
        boolean hasCard() {
            return cards.stream().map(CardOfMember::status)
                    .anyMatch(status -> status == CardStatus.ACTIVE || status == CardStatus.LOST);
        }
    }

    private final SessionScope session;
    private final MemberApi members;
    private final MemberListApi owners;
    private final ListModel<MemberRow, Integer> list;
    private MemberChoices narrowing = MemberChoices.NONE;

    MembersViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.members = session.api(MemberApi.class);
        this.owners = session.api(MemberListApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Members());
    }

    ListModel<MemberRow, Integer> list() {
        return list;
    }

    boolean mayEdit() {
        return session.may(Permission.MEMBERS, Access.WRITE);
    }

    /** Whether members may be locked, extended, and their phones bound. */
    boolean mayMove() {
        return session.may(Permission.MEMBER_LIFE, Access.WRITE);
    }

    boolean maySeeWhole() {
        return session.may(Permission.MEMBER_PRIVACY, Access.READ);
    }

    boolean mayActivate() {
        return session.may(Permission.CARD_ACTIVATE, Access.WRITE);
    }

    /** Whether cards may be moved by this permission; without a PIN pad the holder's identity is to be stated. */
    boolean mayMoveCards(Permission by) {
        return session.may(by, Access.WRITE) && session.may(Permission.IDENTITY_CHECK, Access.WRITE);
    }

    /** Whether there are levels that members may be put in by hand. */
    boolean mayRank() {
        return !narrowing.ranks().isEmpty();
    }

    boolean maySeeTransactions() {
        return session.may(Permission.TRANSACTIONS, Access.READ);
    }

    LocalDate today() {
        return session.signedIn().desk().businessDate();
    }

    /** What the list can be narrowed by; without an answer, by nothing but what is typed. */
    void narrowing(Consumer<MemberChoices> then) {
        ask(() -> new MemberChoices(
                members.levels().stream().map(level -> new Filter.Option(level.code(), level.name())).toList(),
                stores(), ranks()), outcome -> {
                    narrowing = outcome instanceof Outcome.Done<MemberChoices>(var found) ? found : MemberChoices.NONE;
                    then.accept(narrowing);
                });
    }

    /** @param whole whether numbers are to be seen whole, which the operator log remembers */
    void open(long id, boolean whole, Consumer<Known> then) {
        ask(() -> {
            var cards = owners.cards(id);
            return new Known(whole ? members.whole(id) : members.details(id), cards, owners.balances(id),
                    members.history(id, new PageWanted(Optional.empty(), true, Optional.empty(), LINES)).rows(),
                    newest(cards));
        }, outcome -> answered(outcome, then));
    }

    /** The form of a member, with whole numbers to whoever may change them. */
    void editing(long id, Consumer<MemberDetails> saved, Consumer<FormModel<MemberDetails>> then) {
        Supplier<MemberDetails> read = () -> session.may(Permission.MEMBER_PRIVACY, Access.WRITE)
                ? members.whole(id)
                : members.details(id);
        ask(read, outcome -> answered(outcome, known -> {
            var seen = new AtomicReference<>(known);
            then.accept(form(MemberForm.of(known.whole(), session.texts()), MemberForm.of(known),
                    values -> members.edit(id, MemberForm.edit(seen.get(), values)), saved)
                    .rereadBy(() -> MemberForm.of(seen.updateAndGet(_ -> read.get()))));
        }));
    }

    FormModel<MemberDetails> changingValidity(MemberDetails known, Consumer<MemberDetails> saved) {
        return form(MoveForms.validity(), MoveForms.validityOf(known),
                values -> members.changeValidity(known.id(), MoveForms.validity(values)), saved);
    }

    /** An empty phone unbinds the one that is there. */
    FormModel<MemberDetails> bindingPhone(MemberDetails known, Consumer<MemberDetails> saved) {
        return form(MoveForms.phone(), FormValues.EMPTY, values -> {
            var command = MoveForms.phone(values);
            return command.phone().isEmpty()
                    ? members.unbindPhone(known.id(), new MemberReason(command.remark()))
                    : members.bindPhone(known.id(), command);
        }, saved);
    }

    void lock(MemberDetails known) {
        change(() -> members.lock(known.id(), new MemberReason("")), "members.told.locked");
    }

    void unlock(MemberDetails known) {
        change(() -> members.unlock(known.id(), new MemberReason("")), "members.told.unlocked");
    }

    /** The form of somebody who becomes a member without a card. */
    void enrolling(Runnable saved, Consumer<FormModel<CardlessMember>> then) {
        var cardless = session.api(CardlessApi.class);
        then.accept(form(EnrolForm.of(narrowing.levels(), session.texts()), EnrolForm.fresh(),
                values -> cardless.enrol(EnrolForm.command(values)), enrolled -> {
                    saved.run();
                    say(Notice.success("members.told.enrolled", Map.of("name", enrolled.member().name(), "number",
                            enrolled.member().number())));
                }));
    }

    /** A card for the member, be it a further one. */
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

    FormModel<Boolean> replacing(CardOfMember card, Runnable saved) {
        return sending(MoveForms.replace(session.texts()), "members.told.replaced", saved,
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

    BulkViewModel locking(Selection selection) {
        return bulk("lock", List.of(), selection, (id, _) -> members.lock(id, new MemberReason("")));
    }

    BulkViewModel unlocking(Selection selection) {
        return bulk("unlock", List.of(), selection, (id, _) -> members.unlock(id, new MemberReason("")));
    }

    BulkViewModel extending(Selection selection) {
        return bulk("validity", MoveForms.validity().fields().subList(0, 1), selection,
                (id, values) -> members.changeValidity(id, MoveForms.validity(values)));
    }

    /** Puts members in a level by hand; who is there already stays as is. */
    BulkViewModel ranking(Selection selection) {
        var changes = session.api(LevelChangeApi.class);
        var spec = new BulkSpec(MemberSpecs.AREA, "level", MoveForms.level(narrowing.ranks())).needingAll();
        return bulk(spec, selection, (id, values) -> changes
                .changeLevel(MoveForms.level(UUID.randomUUID(), members.details(id).number(), values)));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private BulkViewModel bulk(String key, List<Field> fields,
            Selection selection, BiConsumer<Long, FormValues> deed) {
        return bulk(new BulkSpec(MemberSpecs.AREA, key, fields), selection, deed);
    }

    private BulkViewModel bulk(BulkSpec spec, Selection selection, BiConsumer<Long, FormValues> deed) {
        return new BulkViewModel(executor(), spec, selection,
                new MemberBulk(owners, members, filter -> wanted(filter, PageWanted.first(PageOf.MAX_ROWS)), deed),
                reader());
    }

    private <A> FormModel<A> form(FormSpec spec, FormValues first, Function<FormValues, A> saver,
            Consumer<A> saved) {
        return new FormModel<>(executor(), spec, first, reader(), saver, answer -> {
            list.reload();
            saved.accept(answer);
        });
    }

    private FormModel<Boolean> sending(FormSpec spec, String told, Runnable saved,
            BiFunction<RequestKey, FormValues, ?> command) {
        var request = new KeptRequest<Boolean>(session, (key, values) -> {
            command.apply(key, values);
            return true;
        });
        return form(spec, FormValues.EMPTY, request, _ -> {
            saved.run();
            say(Notice.success(told, Map.of()));
        });
    }

    /** What was refused may be so because the list is old: it is asked for anew either way. */
    private void change(Supplier<MemberDetails> command, String told) {
        run(command, outcome -> {
            list.reload();
            answered(outcome, done -> say(Notice.success(told, Map.of("name", done.identity().name()))));
        });
    }

    private List<TransactionRow> newest(List<CardOfMember> cards) {
        if (cards.isEmpty() || !maySeeTransactions()) {
            return List.of();
        }
        var today = today();
        return session.api(TransactionApi.class).list(new TransactionFilter(today.minusDays(DAYS_BACK), today,
                Set.of(), cards.getFirst().number(), false, Optional.empty(), NEWEST)).rows();
    }

    private CardLifeApi life() {
        return session.api(CardLifeApi.class);
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private List<Filter.Option> stores() {
        var all = session.signedIn().desk().type() == TerminalType.MERCHANT_BACK_OFFICE
                && session.may(Permission.STORES, Access.READ);
        return all ? options(StoreChoices.of(session.api(StoreApi.class))) : List.of();
    }

    private List<FieldType.Option> ranks() {
        return session.may(Permission.LEVEL_CHANGE, Access.WRITE) && session.may(Permission.LEVELS, Access.READ)
                ? session.api(LevelApi.class).list(LevelFilter.all()).rows().stream()
                        .map(row -> new FieldType.Option(Long.toString(row.id()), row.profile().name())).toList()
                : List.of();
    }

    private static List<Filter.Option> options(List<FieldType.Option> stores) {
        return stores.stream().map(store -> new Filter.Option(store.value(), store.name())).toList();
    }

    private MemberFilter wanted(FilterValues filter, PageWanted page) {
        return new MemberFilter(plain(filter.words()), filter.one(MemberSpecs.CARD).orElse("").replace(" ", ""),
                filter.chosen(MemberSpecs.STATUS, MemberStatus.class),
                filter.chosen(MemberSpecs.CARD_STATUS, CardStatus.class),
                known(filter.chosen(MemberSpecs.LEVEL), narrowing.levels()),
                known(filter.chosen(MemberSpecs.STORE), narrowing.stores()).stream().map(Long::valueOf)
                        .collect(Collectors.toSet()),
                filter.range(MemberSpecs.REGISTERED, today()), page);
    }

    /** A phone may be typed in groups. */
    private static String plain(String words) {
        return words.matches("[\\d ]+") ? words.replace(" ", "") : words;
    }

    /** What a saved view names and nobody can choose any more does not narrow, as the button says. */
    private static Set<String> known(Set<String> chosen, List<Filter.Option> options) {
        return options.stream().map(Filter.Option::value).filter(chosen::contains).collect(Collectors.toSet());
    }

    private final class Members implements ListModel.Source<MemberRow, Integer> {

        @Override
        public PageOf<MemberRow> page(FilterValues filter, PageWanted page) {
            return owners.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return owners.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
