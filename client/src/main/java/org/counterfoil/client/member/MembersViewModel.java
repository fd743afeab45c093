package org.counterfoil.client.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.counterfoil.client.member.noted.NotedViewModel;
import org.counterfoil.client.member.photo.PhotoViewModel;
import org.counterfoil.client.member.privacy.PersonalDataViewModel;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.imports.ImportOrder;
import org.counterfoil.client.shared.imports.ImportViewModel;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.list.ListModel;
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
import org.counterfoil.common.card.ExportMembers;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.UndoMerge;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
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
            List<TransactionRow> transactions, List<MergeRow> merges, Beyond beyond) {

        /** Whether a card stands for the member, be it lost. */
        boolean hasCard() {
            return cards.stream().map(CardOfMember::status)
                    .anyMatch(status -> status == CardStatus.ACTIVE || status == CardStatus.LOST);
        }
    }

    private final SessionScope session;
    private final MemberRights rights;
    private final MemberApi members;
    private final MemberListApi owners;
    private final ListModel<MemberRow, Integer> list;
    private final NotedViewModel noted;
    private final PersonalDataViewModel data;
    private MemberChoices narrowing = MemberChoices.NONE;

    MembersViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.rights = new MemberRights(session);
        this.members = session.api(MemberApi.class);
        this.owners = session.api(MemberListApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Members());
        this.noted = new NotedViewModel(session);
        this.data = new PersonalDataViewModel(session, list::reload);
        noted.notice().addListener((_, _, now) -> say(now));
        data.notice().addListener((_, _, now) -> say(now));
    }

    MemberRights rights() {
        return rights;
    }

    /** What becomes of a member's cards. */
    CardForms cardForms() {
        return new CardForms(session, list::reload, this::say);
    }

    /** By what else than their numbers readers find a member's cards. */
    TokenForms tokenForms() {
        return new TokenForms(session, this::say);
    }

    /** Notes, special days and consents. */
    NotedViewModel noted() {
        return noted;
    }

    /** All that is held of a member, and the end of it. */
    PersonalDataViewModel data() {
        return data;
    }

    PhotoViewModel photo(Known known) {
        return PhotoViewModel.of(session, known.member().id(), known.beyond().photo());
    }

    ListModel<MemberRow, Integer> list() {
        return list;
    }

    /** The numbers of the cards in use of who is ticked; a member has one of them at most. */
    void cards(Selection selection, Consumer<List<String>> then) {
        ask(() -> dealing((_, _) -> {}).cards(selection), outcome -> answered(outcome, found -> {
            if (found.isEmpty()) {
                say(Notice.warning("members.none-with-card", Map.of()));
            } else {
                then.accept(found);
            }
        }));
    }

    /** Whether there are levels that members may be put in by hand. */
    boolean mayRank() {
        return !narrowing.ranks().isEmpty();
    }

    LocalDate today() {
        return session.signedIn().desk().businessDate();
    }

    /** What the list can be narrowed by; without an answer, by nothing but what is typed. */
    void narrowing(Consumer<MemberChoices> then) {
        ask(() -> MemberChoices.of(session), outcome -> {
            narrowing = outcome instanceof Outcome.Done<MemberChoices>(var found) ? found : MemberChoices.NONE;
            then.accept(narrowing);
        });
    }

    /** @param whole whether numbers are to be seen whole, which the operator log remembers */
    void open(long id, boolean whole, Consumer<Known> then) {
        ask(() -> {
            var cards = owners.cards(id);
            var member = whole ? members.whole(id) : members.details(id);
            return new Known(member, cards, owners.balances(id),
                    members.history(id, new PageWanted(Optional.empty(), true, Optional.empty(), LINES)).rows(),
                    newest(cards), merges().of(id), Beyond.of(session, member));
        }, outcome -> answered(outcome, then));
    }

    /** The form of a member, with whole numbers to whoever may change them. */
    void editing(long id, Consumer<MemberDetails> saved, Consumer<FormModel<MemberDetails>> then) {
        Supplier<MemberDetails> read = () -> session.may(Permission.MEMBER_PRIVACY, Access.WRITE)
                ? members.whole(id)
                : members.details(id);
        ask(() -> Map.entry(read.get(), session.api(OwnFieldApi.class).list()), outcome -> answered(outcome, known -> {
            var seen = new AtomicReference<>(known.getKey());
            var own = known.getValue();
            then.accept(form(MemberForm.of(known.getKey(), own, session.texts()), MemberForm.of(known.getKey(), own),
                    values -> members.edit(id, MemberForm.edit(seen.get(), own, values)), saved)
                    .rereadBy(() -> MemberForm.of(seen.updateAndGet(_ -> read.get()), own)));
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

    /** The form of a member who leaves for good. */
    FormModel<MemberDetails> ending(MemberDetails known, Runnable saved) {
        return form(MoveForms.end(), FormValues.EMPTY, values -> members.cancel(known.id(), MoveForms.end(values)),
                gone -> {
                    saved.run();
                    say(Notice.success("members.told.ended", Map.of("name", gone.identity().name())));
                });
    }

    /** Two that were ticked, beside each other, with the form that merges them; it is told where they are not two. */
    void merging(Selection selection, Runnable saved,
            BiConsumer<FormModel<TransactionDetails>, TwoMembers> then) {
        var ids = selection instanceof Selection.Some(var some)
                ? some.stream().map(Long::valueOf).sorted().toList()
                : List.<Long>of();
        if (ids.size() != 2) {
            say(new Notice.Told(Notice.Tone.WARNING, "members.told.choose-two", Map.of()));
            return;
        }
        ask(() -> TwoMembers.read(merges(), ids.getFirst(), ids.getLast()),
                outcome -> answered(outcome, two -> then.accept(MergeDesk.form(session, two, done -> {
                    list.reload();
                    saved.run();
                    say(Notice.success("members.told.merged", Map.of("name", done.member())));
                }), two)));
    }

    /** Takes a merge back. */
    void undo(MergeRow merge) {
        var request = session.newRequest();
        run(() -> merges().undo(new UndoMerge(request, merge.merged().id(), "")), outcome -> {
            list.reload();
            answered(outcome, _ -> say(Notice.success("members.told.merge-undone",
                    Map.of("name", merge.merged().name()))));
        });
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
        ask(() -> session.api(OwnFieldApi.class).list(), outcome -> answered(outcome, own -> then
                .accept(form(EnrolForm.of(narrowing.levels(), own, session.texts()), EnrolForm.fresh(),
                        values -> cardless.enrol(EnrolForm.command(values, own)), enrolled -> {
                            saved.run();
                            say(Notice.success("members.told.enrolled", Map.of("name", enrolled.member().name(),
                                    "number", enrolled.member().number())));
                        }))));
    }

    /** What can be done to ticked members. */
    BulkForms bulk() {
        return new BulkForms(session, narrowing.ranks(), this::dealing);
    }

    /** Members from a file, with what they own. */
    ImportViewModel importing() {
        var texts = session.texts();
        return new ImportViewModel(session, new ImportOrder("members", texts.get("members.title"), "", list::reload)
                .withMoney(Set.of("principal", "bonus")));
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return new ListExport<>(session, "members.title", MemberSpecs.words(session.texts()), this::wanted,
                (filter, layout) -> owners.export(new ExportMembers(filter, layout))).of(list, columns);
    }

    @Override
    public void close() {
        list.close();
        noted.close();
        data.close();
        super.close();
    }

    private MemberBulk dealing(BiConsumer<Long, FormValues> deed) {
        return new MemberBulk(owners, members, filter -> wanted(filter, PageWanted.first(PageOf.MAX_ROWS)), deed);
    }

    private <A> FormModel<A> form(FormSpec spec, FormValues first, Function<FormValues, A> saver,
            Consumer<A> saved) {
        return new FormModel<>(executor(), spec, first, reader(), saver, answer -> {
            list.reload();
            saved.accept(answer);
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
        if (cards.isEmpty() || !rights.maySeeTransactions()) {
            return List.of();
        }
        var today = today();
        return session.api(TransactionApi.class).list(new TransactionFilter(today.minusDays(DAYS_BACK), today,
                Set.of(), cards.getFirst().number(), false, Optional.empty(), NEWEST)).rows();
    }

    private MergeApi merges() {
        return session.api(MergeApi.class);
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private MemberFilter wanted(FilterValues filter, PageWanted page) {
        return new MemberFilter(plain(filter.words()), filter.one(MemberSpecs.CARD).orElse("").replace(" ", ""),
                filter.chosen(MemberSpecs.STATUS, MemberStatus.class),
                filter.chosen(MemberSpecs.CARD_STATUS, CardStatus.class),
                known(filter.chosen(MemberSpecs.LEVEL), narrowing.levels()),
                known(filter.chosen(MemberSpecs.STORE), narrowing.stores()).stream().map(Long::valueOf)
                        .collect(Collectors.toSet()),
                filter.range(MemberSpecs.REGISTERED, today()), known(filter.chosen(MemberSpecs.TAG), narrowing.tags()),
                narrowing.own().wanted(filter, today()), page);
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
