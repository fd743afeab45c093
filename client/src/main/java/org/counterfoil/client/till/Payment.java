package org.counterfoil.client.till;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.request.Answer;
import org.counterfoil.client.value.request.CommandType;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** Pays the current sale and waits for what becomes of it, whatever tab or operator comes meanwhile. */
final class Payment implements AutoCloseable {

    private final DeskSession session;
    private final Till till;
    private final SaleViewModel screen;
    private boolean asking;
    private boolean closed;

    Payment(DeskSession session, Till till, SaleViewModel screen) {
        this.session = session;
        this.till = till;
        this.screen = screen;
    }

    /** @param typed the cash received; empty means exactly the price. Refuses what is no amount. */
    void pay(Quote quote, String typed) {
        if (quote.sale().refusal().isPresent()) {
            screen.tell(sale().id(), new Notice.Refusing(quote.sale().refusal().get()));
            return;
        }
        if (quote.tender() == Tender.STORED_VALUE) {
            spend(quote);
            return;
        }
        var received = typed.isBlank() || quote.tender() != Tender.CASH
                ? quote.net()
                : session.signedIn().desk().currency().parse(typed);
        if (received < quote.net()) {
            screen.tell(sale().id(), Notice.warning("till.received-too-little", Map.of("due", quote.net())));
            return;
        }
        var id = sale().id();
        var basket = sale().cart().basket(sale().member().map(MemberCard::number));
        begin(quote);
        till.commands().submit(CommandType.CASH_SALE,
                key -> new CashSale(key, basket, quote.tender(), quote.net(), received, ""), answerTo(id, quote));
    }

    /** The request that got no answer, as it was. */
    void again() {
        if (sale().step() instanceof SaleStep.Unanswered(var quote, var attempt)) {
            begin(quote);
            till.commands().again(attempt, answerTo(sale().id(), quote));
        }
    }

    @Override
    public void close() {
        closed = true;
        session.pins().withdraw();
        // nothing has been sent while the PIN is asked for, so the sale goes back to its quote
        if (asking) {
            till.sales().change(sale().id(), sale -> sale.step() instanceof SaleStep.Paying(var quote)
                    ? sale.with(new SaleStep.Quoted(quote))
                    : sale);
        }
    }

    private void spend(Quote quote) {
        var id = sale().id();
        var card = sale().member().orElseThrow();
        var basket = sale().cart().basket(Optional.of(card.number()));
        begin(quote);
        asking = true;
        session.pins().whereNeeded(card, TransactionKind.SPEND, pin -> {
            asking = false;
            till.commands().submit(CommandType.SPEND, key -> new Spend(key, basket, quote.net(), pin, ""),
                    answerTo(id, quote));
        }, () -> {
            asking = false;
            till.sales().change(id, sale -> sale.with(new SaleStep.Quoted(quote)));
        });
    }

    private void begin(Quote quote) {
        screen.tell(sale().id(), Notice.NONE);
        till.sales().change(sale().id(), sale -> sale.with(new SaleStep.Paying(quote)));
    }

    private Consumer<Answer> answerTo(int id, Quote quote) {
        return answer -> {
            switch (answer) {
                case Answer.Done(var transaction) -> done(id, transaction);
                case Answer.Refused(var refusal) -> refused(id, quote, refusal);
                case Answer.ApprovalNeeded(var attempt, var refusal) -> refused(id, quote, refusal);
                case Answer.Unanswered(var attempt) -> {
                    till.sales().change(id, sale -> sale.with(new SaleStep.Unanswered(quote, attempt)));
                    say(id, new Notice.ServerIsGone());
                }
                case Answer.NotSent(var reference) -> {
                    till.sales().change(id, sale -> sale.with(new SaleStep.Quoted(quote)));
                    say(id, new Notice.Faulty(reference));
                }
            }
        };
    }

    private void refused(int id, Quote quote, Refusal refusal) {
        till.sales().change(id, sale -> sale.with(new SaleStep.Quoted(quote)));
        say(id, new Notice.Refusing(refusal));
        if (refusal.code() == RefusalCode.QUOTE_CHANGED && !closed && sale().id() == id) {
            screen.quoteAgain();
        }
    }

    private void done(int id, TransactionDetails transaction) {
        till.sales().change(id, sale -> sale.with(new SaleStep.Done(transaction)));
        till.done(transaction);
        session.cues().play(Notice.Tone.SUCCESS);
        screen.printing().print(transaction, 0);
    }

    private void say(int id, Notice notice) {
        if (!closed) {
            screen.tell(id, notice);
        }
    }

    private Sale sale() {
        return till.sales().current().get();
    }
}
