package org.counterfoil.client.value.request;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.common.value.VoidTransaction;

/**
 * A sort of command: how it is sent, and what of it may be written down.
 *
 * @param name           as it stands in the file of pending requests
 * @param withoutSecrets the same command as it may touch the disk
 * @param approving      the same command with a second person's approval; empty where none is ever asked for
 */
public record CommandType<C>(String name, Class<C> body, BiFunction<ValueApi, C, TransactionDetails> send,
        Function<C, RequestKey> request, UnaryOperator<C> withoutSecrets,
        Optional<BiFunction<C, Approval, C>> approving) {

    public static final CommandType<Spend> SPEND = new CommandType<>("spend", Spend.class, ValueApi::spend,
            Spend::request,
            it -> new Spend(it.request(), it.basket(), it.quotedNet(), Optional.empty(), it.remark()));

    public static final CommandType<CashSale> CASH_SALE = new CommandType<>("cash-sale", CashSale.class,
            ValueApi::cashSale, CashSale::request, UnaryOperator.identity());

    public static final CommandType<Recharge> RECHARGE = new CommandType<>("recharge", Recharge.class,
            ValueApi::recharge, Recharge::request, it -> new Recharge(it.request(), it.card(), it.amount(),
                    it.quotedBonus(), it.tender(), Optional.empty(), it.remark()));

    public static final CommandType<SpendPoints> SPEND_POINTS = new CommandType<>("spend-points", SpendPoints.class,
            ValueApi::spendPoints, SpendPoints::request,
            it -> new SpendPoints(it.request(), it.card(), it.points(), Optional.empty(), it.remark()));

    public static final CommandType<Transfer> TRANSFER = new CommandType<>("transfer", Transfer.class,
            ValueApi::transfer, Transfer::request, it -> new Transfer(it.request(), it.fromCard(), it.toCard(),
                    it.asset(), it.amount(), Optional.empty(), it.remark()));

    public static final CommandType<VoidTransaction> VOID = new CommandType<>("void", VoidTransaction.class,
            ValueApi::voidTransaction, VoidTransaction::request,
            it -> VoidTransaction.alone(it.request(), it.number(), it.card(), Optional.empty(), it.reason()),
            Optional.of(VoidTransaction::approved));

    private static final List<CommandType<?>> ALL = List.of(SPEND, CASH_SALE, RECHARGE, SPEND_POINTS, TRANSFER, VOID);

    /** A sort of command that nobody else need approve. */
    private CommandType(String name, Class<C> body, BiFunction<ValueApi, C, TransactionDetails> send,
            Function<C, RequestKey> request, UnaryOperator<C> withoutSecrets) {
        this(name, body, send, request, withoutSecrets, Optional.empty());
    }

    /** The type of a name; empty for one that a newer version wrote. */
    static Optional<CommandType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
