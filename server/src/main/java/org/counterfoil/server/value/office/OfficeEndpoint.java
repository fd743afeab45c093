package org.counterfoil.server.value.office;

import java.util.List;

import org.counterfoil.common.value.AdjustCards;
import org.counterfoil.common.value.AdjustOutcome;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeTransfer;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.PreviewAdjust;
import org.counterfoil.common.value.QuoteTransfer;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferQuote;
import org.counterfoil.common.value.VoidQuote;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfficeEndpoint implements OfficeApi {

    private final CurrentCaller caller;
    private final OfficeVoidHandler voids;
    private final OfficeTransferHandler transfers;
    private final AdjustCardsHandler adjusting;

    OfficeEndpoint(CurrentCaller caller, OfficeVoidHandler voids, OfficeTransferHandler transfers,
            AdjustCardsHandler adjusting) {
        this.caller = caller;
        this.voids = voids;
        this.transfers = transfers;
        this.adjusting = adjusting;
    }

    @Override
    public VoidQuote quoteVoid(String number) {
        return voids.quote(number, caller.get());
    }

    @Override
    public TransactionDetails voidFromOffice(OfficeVoid command) {
        return voids.handle(command, caller.get());
    }

    @Override
    public TransferQuote quoteTransfer(QuoteTransfer quote) {
        return transfers.quote(quote, caller.get());
    }

    @Override
    public List<TransactionDetails> transferFromOffice(OfficeTransfer command) {
        return transfers.handle(command, caller.get());
    }

    @Override
    public AdjustOutcome previewAdjust(PreviewAdjust preview) {
        return adjusting.preview(preview, caller.get());
    }

    @Override
    public AdjustOutcome adjustCards(AdjustCards command) {
        return adjusting.handle(command, caller.get());
    }
}
