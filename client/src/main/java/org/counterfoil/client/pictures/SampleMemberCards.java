package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.ExportMembers;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Activation;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.IssuingWords;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.issuing.ResetPin;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.NumberRange;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;

/** Plays what becomes of the cards of {@link SampleMembers}; every one of them is a last card with a balance. */
public final class SampleMemberCards implements MemberListApi, CardLifeApi, IssuingApi {

    private static final long KNOWN_FROM = 100_000;

    private final SampleJobs jobs = new SampleJobs();
    private final SampleMembers members;
    private final TransactionApi book;
    private final List<MemberFilter> asked = new ArrayList<>();
    private final List<ReplaceCard> replacements = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> activated = new ArrayList<>();
    private final List<ActivateCard> commands = new ArrayList<>();
    private boolean lawful;

    /** @param book what is answered stands there */
    public SampleMemberCards(SampleMembers members, TransactionApi book) {
        this.members = members;
        this.book = book;
    }

    /** From now on a law asks who buys what costs as much as {@link #KNOWN_FROM}. */
    public void lawful() {
        lawful = true;
    }

    /** What was noted of the holders' identity. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Numbers of the cards that were activated. */
    public List<String> activated() {
        return List.copyOf(activated);
    }

    @Override
    public PageOf<MemberRow> list(MemberFilter filter) {
        asked.add(filter);
        return new PageOf<>(members.people().stream().filter(one -> filter.own().stream()
                .allMatch(own -> has(one, own))).map(this::row)
                .filter(row -> filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
                .filter(row -> filter.levels().isEmpty() || filter.levels().contains(row.level().code()))
                .filter(row -> row.card().orElse("").startsWith(filter.card()))
                .filter(row -> row.name().startsWith(filter.text())).toList(), Optional.empty());
    }

    @Override
    public int count(MemberFilter filter) {
        return list(filter).rows().size();
    }

    /** How cards were replaced, the latest last. */
    public List<ReplaceCard> replacements() {
        return List.copyOf(replacements);
    }

    /** What was listed or counted, the latest last. */
    public List<MemberFilter> asked() {
        return List.copyOf(asked);
    }

    private static boolean has(MemberDetails member, OwnFilter wanted) {
        return member.extras().own().stream().filter(value -> value.field() == wanted.field()).map(OwnValue::value)
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith(wanted.begins().toLowerCase(Locale.ROOT))
                        && (wanted.values().isEmpty() || wanted.values().contains(value))
                        && wanted.days().from().map(day -> value.compareTo(day.toString()) >= 0).orElse(true)
                        && wanted.days().to().map(day -> value.compareTo(day.toString()) <= 0).orElse(true)
                        && wanted.numbers().map(numbers -> isWithin(Long.parseLong(value), numbers)).orElse(true));
    }

    private static boolean isWithin(long number, NumberRange wanted) {
        return number >= wanted.from().orElse(number) && number <= wanted.to().orElse(number);
    }

    @Override
    public List<CardOfMember> cards(long id) {
        return members.cardsOf(id);
    }

    @Override
    public Balances balances(long id) {
        return new Balances(128_650 / id, 15_800 / id, 12_480 / id, 0, List.of(), Optional.empty());
    }

    @Override
    public TransactionDetails reportLost(ReportLost command) {
        command.identity().ifPresent(checked -> notes.add(checked.note()));
        return moved(command.card(), CardStatus.LOST);
    }

    @Override
    public TransactionDetails reportFound(ReportFound command) {
        return moved(command.card(), CardStatus.ACTIVE);
    }

    @Override
    public CardDues dues(String card) {
        return new CardDues(10_00, 20_00);
    }

    @Override
    public TransactionDetails replace(ReplaceCard command) {
        if (command.fresh().equals(command.card())) {
            throw Refusal.of(RefusalCode.SAME_CARD, "field", "fresh").thrown();
        }
        replacements.add(command);
        return moved(command.card(), CardStatus.REPLACED);
    }

    @Override
    public TransactionDetails cancel(CancelCard command) {
        if (!command.leave()) {
            throw Refusal.of(RefusalCode.LAST_CARD_WITH_BALANCE, "principal", 128_650).with("bonus", 15_800)
                    .with("points", 12_480).with("counts", 0).with("coupons", 0).thrown();
        }
        return moved(command.card(), CardStatus.CANCELLED);
    }

    @Override
    public TransactionDetails resetPin(ResetPin command) {
        return moved(command.card(), CardStatus.ACTIVE);
    }

    @Override
    public IssuingWords words() {
        var sitting = members.sitting();
        return new IssuingWords(List.of(
                new RangeWords.Place(1, "000", sitting.name("总部", "Headquarters", "Trụ sở")),
                new RangeWords.Place(2, "001", sitting.desk().storeName()),
                new RangeWords.Place(3, "002", sitting.name("徐汇店", "Xuhui", "Từ Hối"))), 1, members.levels(),
                new SampleOwnFields(sitting).list().stream().filter(field -> !field.retired()).toList(), lawful);
    }

    @Override
    public Activation activate(ActivateCard command) {
        command.recharge().filter(paid -> paid.quotedBonus() != bonus(paid.amount())).ifPresent(paid -> {
            throw Refusal.of(RefusalCode.QUOTE_CHANGED, "now", bonus(paid.amount())).thrown();
        });
        demandBuyer(command);
        if (command.holder() instanceof CardHolder.Newcomer fresh) {
            SampleMembers.demandUntaken(fresh.phone());
            members.enrol(fresh, command.card());
        }
        activated.add(command.card());
        commands.add(command);
        return new Activation(answer(), command.recharge().map(_ -> answer()));
    }

    private void demandBuyer(ActivateCard command) {
        var paid = command.recharge().map(OpeningRecharge::amount).orElse(0L);
        var buyer = command.purchase().buyer();
        if (lawful && paid >= KNOWN_FROM && buyer.flatMap(Buyer::documentKind).isEmpty()) {
            throw Refusal.of(RefusalCode.BUYER_NEEDED, "amount", paid).with("from", KNOWN_FROM)
                    .with("field", buyer.isPresent() ? "buyerDocumentKind" : "buyer").thrown();
        }
    }

    /** What was asked for by activating. */
    public List<ActivateCard> commands() {
        return List.copyOf(commands);
    }

    private static long bonus(long amount) {
        return amount >= 50_000 ? 5_000 : 0;
    }

    @Override
    public JobRow export(ExportMembers wanted) {
        return jobs.add("export-members", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private TransactionDetails moved(String card, CardStatus status) {
        members.move(card, status);
        return answer();
    }

    /** Some transaction, as an answer. */
    TransactionDetails answer() {
        var newest = book.list(new TransactionFilter(Sitting.TODAY, Sitting.TODAY, Set.of(), "", false,
                Optional.empty(), 1)).rows().getFirst();
        return book.details(newest.number());
    }

    private MemberRow row(MemberDetails member) {
        var card = members.cardsOf(member.id()).getFirst();
        var held = balances(member.id());
        return new MemberRow(member.id(), member.number(), member.identity().name(), member.level(),
                SampleMembers.masked(member.contact().phone()), member.status(), Optional.of(card.number()),
                Optional.of(card.status()), member.joinedOn(), member.store(), member.validUntil(), held.principal(),
                held.bonus(), held.points());
    }
}
