package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.CoolOff;
import org.counterfoil.common.refund.CoolingOffQuote;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.QuoteRefund;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundQuote;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.refund.RefundWorking;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.AdjustAnswer;
import org.counterfoil.common.value.AdjustCards;
import org.counterfoil.common.value.AdjustOutcome;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeTransfer;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.PreviewAdjust;
import org.counterfoil.common.value.Purse;
import org.counterfoil.common.value.QuoteTransfer;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferQuote;
import org.counterfoil.common.value.TransferSide;
import org.counterfoil.common.value.VoidQuote;

/** Plays what an office does with the value of the first two of {@link SampleMembers}; it keeps what it was told. */
public final class SampleOffice implements OfficeApi, RefundApi {

    /** The card of the one who gives, gets money back and is corrected. */
    public static final String CARD = "8600187300045671";
    /** The other one's. */
    public static final String OTHER = "8600187300038820";

    private static final String LOST = "8600187300041206";
    private static final String VOIDING = "2026112101000009996";
    private static final long ALONE = 100_000;
    private static final long CASH_MOST = 10_000;
    private static final int DAYS = 7;
    private static final Purse GIVES = new Purse(128_650, 15_800, 12_480);
    private static final Purse GETS = new Purse(20_000, 1_500, 320);

    private final Sitting sitting;
    private final SampleBook book;
    private final List<Object> told = new ArrayList<>();

    /** @param book where transactions stand */
    public SampleOffice(Sitting sitting, SampleBook book) {
        this.sitting = sitting;
        this.book = book;
    }

    /** The commands that came, the latest last. */
    public List<Object> told() {
        return List.copyOf(told);
    }

    @Override
    public VoidQuote quoteVoid(String number) {
        return new VoidQuote(book.details(number), ALONE, Optional.empty());
    }

    @Override
    public TransactionDetails voidFromOffice(OfficeVoid command) {
        told.add(command);
        if (command.reason().equals("?") && command.approval().isEmpty()) {
            throw Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", ALONE).with("permission", "office-void").thrown();
        }
        return book.details(VOIDING);
    }

    @Override
    public TransferQuote quoteTransfer(QuoteTransfer quote) {
        var money = quote.everything() ? GIVES.money() : quote.money();
        var points = quote.everything() ? GIVES.points() : quote.points();
        var refusal = quote.from().equals(quote.to())
                ? Optional.of(Refusal.of(RefusalCode.SAME_MEMBER))
                : Optional.of(Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", GIVES.money())
                        .with("missing", money - GIVES.money())).filter(_ -> money > GIVES.money());
        var moved = refusal.isPresent() ? new Purse(0, 0, 0) : moved(money, points);
        return new TransferQuote(
                new TransferSide(quote.from(), "187300045671", name(CARD), GIVES, sum(GIVES, moved, -1)),
                new TransferSide(quote.to(), "187300038820", name(OTHER), GETS, sum(GETS, moved, 1)), money, points,
                refusal);
    }

    private static Purse moved(long money, long points) {
        var bonus = money * GIVES.bonus() / GIVES.money();
        return new Purse(money - bonus, bonus, points);
    }

    private static Purse sum(Purse purse, Purse moved, int sign) {
        return new Purse(purse.principal() + sign * moved.principal(), purse.bonus() + sign * moved.bonus(),
                purse.points() + sign * moved.points());
    }

    @Override
    public List<TransactionDetails> transferFromOffice(OfficeTransfer command) {
        told.add(command);
        return List.of(book.details(VOIDING));
    }

    @Override
    public AdjustOutcome previewAdjust(PreviewAdjust preview) {
        return answered(preview.rows(), Optional.empty());
    }

    @Override
    public AdjustOutcome adjustCards(AdjustCards command) {
        told.add(command);
        if (answered(command.rows(), Optional.empty()).needsApproval() && command.approval().isEmpty()) {
            throw Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", ALONE).with("permission", "adjustment").thrown();
        }
        return answered(command.rows(), Optional.of(VOIDING));
    }

    private AdjustOutcome answered(List<AdjustRow> rows, Optional<String> number) {
        var seen = new HashSet<String>();
        return new AdjustOutcome(rows.stream().map(row -> against(row, seen)
                .map(why -> AdjustAnswer.refused(row, name(row.card()), 0, why))
                .orElseGet(() -> new AdjustAnswer(row.card(), name(row.card()), row.amount(), GIVES.points(),
                        GIVES.points() + row.amount(), number, Optional.empty())))
                .toList(), ALONE);
    }

    private static Optional<Refusal> against(AdjustRow row, HashSet<String> seen) {
        if (!seen.add(row.card())) {
            return Optional.of(Refusal.of(RefusalCode.CARD_TWICE));
        }
        if (row.card().equals(LOST)) {
            return Optional.of(Refusal.of(RefusalCode.CARD_LOST));
        }
        if (row.amount() < -GIVES.points()) {
            return Optional.of(Refusal.of(RefusalCode.POINTS_INSUFFICIENT, "available", GIVES.points())
                    .with("missing", -row.amount() - GIVES.points()));
        }
        return row.card().startsWith("8600")
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.CARD_UNKNOWN));
    }

    @Override
    public RefundQuote quoteBalance(QuoteRefund quote) {
        if (!quote.card().startsWith("8600")) {
            throw Refusal.of(RefusalCode.CARD_UNKNOWN, "field", "card").thrown();
        }
        return new RefundQuote(quote.card(), "187300045671", name(quote.card()), true,
                new Balances(GIVES.principal(), GIVES.bonus(), GIVES.points(), 0, List.of(), Optional.empty()), true,
                new RefundWorking(quote.method(), switch (quote.method()) {
                    case PRINCIPAL_ONLY -> lines(28_650, 100_000, 0);
                    case PER_RECHARGE -> lines(31_500, 100_000, 0);
                    case PAID_SHARE -> lines(30_921, 98_163, 4_206);
                }), 2_000, CASH_MOST, Optional.empty());
    }

    private List<RefundLine> lines(long first, long second, long third) {
        return List.of(line(3, TransactionKind.RECHARGE, new long[]{50_000, 5_000, 28_650, 6_000}, first),
                line(2, TransactionKind.RECHARGE, new long[]{100_000, 8_000, 100_000, 8_000}, second),
                line(1, TransactionKind.ADJUSTMENT, new long[]{0, 5_000, 0, 1_800}, Math.min(third, 1_800)));
    }

    private static RefundLine line(int place, TransactionKind kind, long[] figures, long refunded) {
        var left = figures[2] + figures[3];
        return new RefundLine("202611%02d01000000%04d".formatted(20 - 3 * place, 4_000 + 37 * place), kind,
                LocalDate.of(2026, 11, 20 - 3 * place), figures[0], figures[1], figures[2], figures[3], refunded,
                left - refunded);
    }

    @Override
    public RefundSlip refundBalance(RefundBalance command) {
        told.add(command);
        if (command.quoted() > CASH_MOST && command.payout().tender() == Tender.CASH) {
            throw Refusal.of(RefusalCode.CASH_REFUND_OVER_LIMIT, "max", CASH_MOST).with("amount", command.quoted())
                    .thrown();
        }
        if (!command.payout().holder().equals(name(command.card()))) {
            throw Refusal.of(RefusalCode.ACCOUNT_OF_SOMEBODY_ELSE, "field", "holder").thrown();
        }
        return new RefundSlip(book.details(VOIDING), command.payout(), command.identity(),
                Optional.of(command.after()),
                Optional.of(quoteBalance(new QuoteRefund(command.card(), command.method())).working()));
    }

    @Override
    public CoolingOffQuote quoteCoolingOff(String number) {
        var recharge = book.details(number);
        return new CoolingOffQuote(recharge, DAYS, Sitting.TODAY.plusDays(DAYS), recharge.net(), 5_000, 0, 0,
                Optional.empty());
    }

    @Override
    public RefundSlip coolOff(CoolOff command) {
        told.add(command);
        return new RefundSlip(book.details(VOIDING), new Payout(Tender.CASH, "", "", ""), command.identity(),
                Optional.<AfterRefund>empty(), Optional.empty());
    }

    @Override
    public RefundSlip slip(String number) {
        throw Refusal.of(RefusalCode.TRANSACTION_UNKNOWN, "number", number).thrown();
    }

    private String name(String card) {
        return switch (card) {
            case CARD -> sitting.name("林知夏", "Lin Zhixia", "Lâm Tri Hạ");
            case OTHER -> sitting.name("周景行", "Zhou Jingxing", "Chu Cảnh Hành");
            case LOST -> sitting.name("苏婉", "Su Wan", "Tô Uyển");
            default -> "";
        };
    }
}
