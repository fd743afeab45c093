package org.counterfoil.server.card.production;

import java.time.Clock;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.CardTypes;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a batch in and begins to write its cards down. */
@Component
class RequestCardBatchHandler {

    /** In minor units; far above what a card is ever sold for. */
    private static final long MOST_MONEY = 1_000_000_000_000L;

    private final Numbers numbers;
    private final CardTypes types;
    private final CardBatchRepository batches;
    private final BatchSecrets secrets;
    private final MakingQueue making;
    private final CardBatchQueries queries;
    private final Told told;

    RequestCardBatchHandler(Numbers numbers, CardTypes types, CardBatchRepository batches, BatchSecrets secrets,
            MakingQueue making, CardBatchQueries queries, Told told) {
        this.numbers = numbers;
        this.types = types;
        this.batches = batches;
        this.secrets = secrets;
        this.making = making;
        this.queries = queries;
        this.told = told;
    }

    /** Where numbers come from. */
    @Component
    record Numbers(NumberFormats formats, TakenNumbers taken) {

        /** The format, once all the numbers are free in it. Refuses: card-serials-short and whose they are. */
        CardNumberFormat take(RequestCardBatch command) {
            var format = formats.hold();
            var last = command.firstSerial() + command.count() - 1;
            if (last > format.lastSerial()) {
                throw Refusal.of(RefusalCode.CARD_SERIALS_SHORT, "field", "count").with("last", format.lastSerial())
                        .thrown();
            }
            taken.demandFree(format, format.number(command.firstSerial()), format.number(last));
            return format;
        }
    }

    /** What is written down of it beside. */
    @Component
    record Told(OperatorLog log, Places places, Clock clock) {}

    /** See {@link org.counterfoil.common.card.CardBatchApi#request}. */
    @Transactional
    public CardBatchRow handle(RequestCardBatch typed, Caller caller) {
        caller.demandHeadquarters();
        var type = types.hold(typed.type());
        var command = checked(typed);
        var format = numbers.take(command);
        var number = batches.lastNumber().orElse(0) + 1;
        var secret = secrets.of(command, number);
        var batch = new CardBatch(number, command, format, told.clock().instant(), CardBatches.by(caller));
        batch.keep(secret);
        batches.saveAndFlush(batch);
        making.begin(batch, type.name(), caller);
        told.log().record(caller, new OperatorLog.Entry(CardBatches.MODULE, "request-card-batch",
                CardBatches.subject(batch), "", "type=" + type.name() + "; first=" + batch.firstNumber() + "; last="
                        + batch.lastNumber() + "; pins=" + batch.pins()));
        batches.saveAndFlush(batch);
        return queries.details(batch.id(), caller);
    }

    private RequestCardBatch checked(RequestCardBatch typed) {
        fit(typed.firstSerial() >= 1 && typed.firstSerial() <= Long.MAX_VALUE / 2, "firstSerial");
        fit(typed.count() >= 1 && typed.count() <= RequestCardBatch.MOST, "count");
        fit(typed.faceValue() >= 0 && typed.faceValue() <= MOST_MONEY, "faceValue");
        fit(typed.expires().filter(told.places().businessDate()::isAfter).isEmpty(), "expires");
        return new RequestCardBatch(typed.type(), typed.firstSerial(), typed.count(), typed.faceValue(),
                types.level(typed.level()), typed.pins(), typed.pin(), typed.expires());
    }

    private static void fit(boolean fits, String field) {
        if (!fits) {
            throw Refusal.of(RefusalCode.CARD_BATCH_UNFIT, "field", field).thrown();
        }
    }
}
