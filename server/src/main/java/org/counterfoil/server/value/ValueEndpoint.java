package org.counterfoil.server.value;

import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.CashOut;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.QuoteRecharge;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.RechargeQuote;
import org.counterfoil.common.value.ReturnGoods;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.common.value.VoidTransaction;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ValueEndpoint implements ValueApi {

    private final CurrentCaller caller;
    private final SaleHandlers sales;
    private final AccountHandlers accounts;
    private final ReversalHandlers reversals;

    ValueEndpoint(CurrentCaller caller, SaleHandlers sales, AccountHandlers accounts, ReversalHandlers reversals) {
        this.caller = caller;
        this.sales = sales;
        this.accounts = accounts;
        this.reversals = reversals;
    }

    /** Use cases that sell. */
    @Component
    record SaleHandlers(QuoteSaleHandler quote, SpendHandler spend, CashSaleHandler cashSale,
            SpendPointsHandler spendPoints) {}

    /** Use cases that change what a member holds without a sale. */
    @Component
    record AccountHandlers(QuoteRechargeHandler quote, RechargeHandler recharge, AddCountsHandler addCounts,
            UseCountsHandler useCounts, TransferHandler transfer, AdjustHandler adjust) {}

    /** Use cases that give back. */
    @Component
    record ReversalHandlers(VoidTransactionHandler voids, ReturnGoodsHandler returns, CashOutHandler cashOut) {}

    @Override
    public SaleQuote quoteSale(QuoteSale quote) {
        return sales.quote().handle(quote, caller.get());
    }

    @Override
    public TransactionDetails spend(Spend spend) {
        return sales.spend().handle(spend, caller.get());
    }

    @Override
    public TransactionDetails cashSale(CashSale sale) {
        return sales.cashSale().handle(sale, caller.get());
    }

    @Override
    public RechargeQuote quoteRecharge(QuoteRecharge quote) {
        return accounts.quote().handle(quote, caller.get());
    }

    @Override
    public TransactionDetails recharge(Recharge recharge) {
        return accounts.recharge().handle(recharge, caller.get());
    }

    @Override
    public TransactionDetails spendPoints(SpendPoints spend) {
        return sales.spendPoints().handle(spend, caller.get());
    }

    @Override
    public TransactionDetails addCounts(ChangeCounts change) {
        return accounts.addCounts().handle(change, caller.get());
    }

    @Override
    public TransactionDetails useCounts(ChangeCounts change) {
        return accounts.useCounts().handle(change, caller.get());
    }

    @Override
    public TransactionDetails transfer(Transfer transfer) {
        return accounts.transfer().handle(transfer, caller.get());
    }

    @Override
    public TransactionDetails adjust(Adjust adjust) {
        return accounts.adjust().handle(adjust, caller.get());
    }

    @Override
    public TransactionDetails voidTransaction(VoidTransaction command) {
        return reversals.voids().handle(command, caller.get());
    }

    @Override
    public TransactionDetails returnGoods(ReturnGoods command) {
        return reversals.returns().handle(command, caller.get());
    }

    @Override
    public TransactionDetails cashOut(CashOut command) {
        return reversals.cashOut().handle(command, caller.get());
    }
}
