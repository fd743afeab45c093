package org.counterfoil.client.pictures;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.HeldToWrite;
import org.counterfoil.common.card.TakeCard;
import org.counterfoil.common.card.TakenCard;
import org.counterfoil.common.card.TrackData;
import org.counterfoil.common.card.WritableBatch;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays the writing of cards: of batch 1 the first 126 of 200 are written, of batch 2 none of three, of 3 all. */
public final class SampleWriting implements CardWritingApi {

    private static final CardNumberFormat FORMAT = new CardNumberFormat("1873", 16, false);
    private static final int LONG = 200;
    private static final int DONE = 126;
    private static final int SHORT = 3;

    private final List<WritableBatch> batches;
    private final Sitting sitting;
    private final Set<String> written = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Set<String> meanwhile = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> back = new ArrayList<>();
    private final List<CardsToWrite> asked = new ArrayList<>();
    private boolean silent;

    /** @param sitting whose language the names are in */
    public SampleWriting(Sitting sitting) {
        this.sitting = sitting;
        var type = new SampleCards(sitting).details(1).profile().name();
        batches = List.of(batch(3, type, LONG + SHORT + 1, 1), batch(2, type, LONG + 1, SHORT),
                batch(1, type, 1, LONG));
        LongStream.rangeClosed(1, DONE).mapToObj(FORMAT::number).forEach(written::add);
        written.add(FORMAT.number(LONG + SHORT + 1));
    }

    /** No answers from now on, or answers again. */
    public void silent(boolean now) {
        silent = now;
    }

    /** The card is in other hands. */
    public void elsewhere(String number) {
        elsewhere.add(number);
    }

    /** Another one writes the card before it is told here. */
    public void meanwhile(String number) {
        meanwhile.add(number);
    }

    /** Numbers that were told as written, the newest last. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Numbers that were let go, the newest last. */
    public List<String> back() {
        return List.copyOf(back);
    }

    /** Which cards were chosen, the newest last. */
    public List<CardsToWrite> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<WritableBatch> batches() {
        answer();
        return batches;
    }

    @Override
    public WritingProgress progress(CardsToWrite cards) {
        answer();
        asked.add(cards);
        return progressOf(cards);
    }

    @Override
    public TakenCard take(TakeCard command) {
        answer();
        return new TakenCard(numbers(command.cards()).stream().filter(number -> number.compareTo(command.after()) > 0)
                .filter(number -> !written.contains(number) && !elsewhere.contains(number)).findFirst()
                .map(this::card), progressOf(command.cards()));
    }

    @Override
    public CardToWrite hold(HeldToWrite command) {
        answer();
        if (elsewhere.contains(command.card())) {
            throw Refusal.of(RefusalCode.CARD_BEING_WRITTEN, "number", command.card()).thrown();
        }
        return card(command.card());
    }

    @Override
    public void giveBack(HeldToWrite command) {
        answer();
        back.add(command.card());
    }

    @Override
    public void cardWritten(HeldToWrite command) {
        answer();
        if (meanwhile.remove(command.card())) {
            written.add(command.card());
            throw Refusal.of(RefusalCode.CARD_WRITTEN_MEANWHILE, "number", command.card()).with("by", by()).thrown();
        }
        written.add(command.card());
        told.add(command.card());
    }

    private String by() {
        return "0002 " + sitting.name("顾云舒", "Gu Yunshu", "Cố Vân Thư");
    }

    private void answer() {
        if (silent) {
            throw new ServerGone(new ConnectException("nobody answers"));
        }
    }

    private CardToWrite card(String number) {
        return new CardToWrite(number, CardKind.MAGNETIC,
                TrackData.of(CardKind.MAGNETIC, number, Optional.of(Sitting.TODAY.plusYears(3))),
                Optional.of(Sitting.NOW).filter(_ -> written.contains(number)));
    }

    private WritingProgress progressOf(CardsToWrite cards) {
        var numbers = numbers(cards);
        if (numbers.isEmpty()) {
            throw Refusal.of(RefusalCode.CARDS_NONE_TO_WRITE).thrown();
        }
        return new WritingProgress(numbers.size(), (int) numbers.stream().filter(written::contains).count(), 0);
    }

    private List<String> numbers(CardsToWrite cards) {
        return LongStream.rangeClosed(1, LONG + SHORT + 1).mapToObj(FORMAT::number)
                .filter(number -> cards.batch().filter(id -> !within(id, number)).isEmpty())
                .filter(number -> cards.range().filter(range -> number.compareTo(range.from()) < 0
                        || number.compareTo(range.to()) > 0).isEmpty())
                .toList();
    }

    private boolean within(long id, String number) {
        return batches.stream().anyMatch(batch -> batch.id() == id && number.compareTo(batch.first()) >= 0
                && number.compareTo(batch.last()) <= 0);
    }

    private static WritableBatch batch(int number, String type, long first, int count) {
        return new WritableBatch(number, number, type, CardKind.MAGNETIC, FORMAT.number(first),
                FORMAT.number(first + count - 1));
    }
}
