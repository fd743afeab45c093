package org.counterfoil.server.refund;

import org.counterfoil.common.refund.CoolOff;
import org.counterfoil.common.refund.CoolingOffQuote;
import org.counterfoil.common.refund.QuoteRefund;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundQuote;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RefundEndpoint implements RefundApi {

    private final CurrentCaller caller;
    private final RefundBalanceHandler balances;
    private final CoolOffHandler coolingOff;
    private final Refunds refunds;

    RefundEndpoint(CurrentCaller caller, RefundBalanceHandler balances, CoolOffHandler coolingOff, Refunds refunds) {
        this.caller = caller;
        this.balances = balances;
        this.coolingOff = coolingOff;
        this.refunds = refunds;
    }

    @Override
    public RefundQuote quoteBalance(QuoteRefund quote) {
        return balances.quote(quote, caller.get());
    }

    @Override
    public RefundSlip refundBalance(RefundBalance command) {
        return balances.handle(command, caller.get());
    }

    @Override
    public CoolingOffQuote quoteCoolingOff(String number) {
        return coolingOff.quote(number, caller.get());
    }

    @Override
    public RefundSlip coolOff(CoolOff command) {
        return coolingOff.handle(command, caller.get());
    }

    @Override
    public RefundSlip slip(String number) {
        return refunds.slip(number, caller.get());
    }
}
