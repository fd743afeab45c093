package org.counterfoil.server.ledger.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.EarnBase;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.NewLot;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.store.LotRow;

/** Carries out the instructions of one request on its scratch. */
final class Steps {

    private final Scratch scratch;
    private final QuotaShards quotas;
    private final Reversing reversing;
    private final Holding holding;
    private final int slot;

    Steps(Scratch scratch, QuotaShards quotas, Reversing reversing, int slot) {
        this.scratch = scratch;
        this.quotas = quotas;
        this.reversing = reversing;
        this.holding = new Holding(scratch);
        this.slot = slot;
    }

    void run(List<Instruction> instructions) {
        only(Instruction.Gate.class, instructions).forEach(this::pass);
        only(Instruction.Still.class, instructions).forEach(this::compare);
        instructions.forEach(this::step);
        only(Instruction.Earn.class, instructions).forEach(this::earn);
        only(Instruction.Balance.class, instructions)
                .forEach(balance -> post(balance.account(), scratch.lackOf(balance.account().asset())));
        only(Instruction.Ceiling.class, instructions).forEach(this::stayBelow);
    }

    private static <T extends Instruction> List<T> only(Class<T> type, List<Instruction> instructions) {
        return instructions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void step(Instruction instruction) {
        switch (instruction) {
            case Instruction.Fixed fixed -> fixed(fixed);
            case Instruction.Consume consume -> consume(consume);
            case Instruction.Move move -> move(move);
            case Instruction.HandOver all -> new HandingOver(scratch).handOver(all);
            case Instruction.Settle settle -> new HandingOver(scratch).settle(settle);
            case Instruction.Unit unit -> scratch.post(unit.coupon(), unit.amount());
            case Instruction.ReverseOf reverse -> reversing.reverse(reverse, scratch, quotas);
            case Instruction.Quota quota -> quotas.move(quota.owner(), quota.kind(), quota.purpose(), quota.amount());
            case Instruction.Reserve reserve -> holding.reserve(reserve);
            case Instruction.Release release -> holding.release(release);
            case Instruction.Capture capture -> holding.capture(capture);
            case Instruction.ExpireLot expire -> expire(expire);
            case Instruction.Refuse refuse -> throw refuse.refusal().thrown();
            case Instruction.Gate first -> {
            }
            case Instruction.Still first -> {
            }
            case Instruction.Earn later -> {
            }
            case Instruction.Balance later -> {
            }
            case Instruction.Ceiling last -> {
            }
        }
    }

    private void pass(Instruction.Gate gate) {
        var account = scratch.book().account(QuotaShards.inSlot(gate.account(), slot));
        if (account.state() == AccountState.BLOCKED) {
            throw Refusal.of(gate.refusal()).thrown();
        }
    }

    private void compare(Instruction.Still still) {
        if (scratch.book().account(still.account()).free() != still.free()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
    }

    private void fixed(Instruction.Fixed fixed) {
        var account = QuotaShards.inSlot(fixed.account(), slot);
        if (!account.kind().hasLots()) {
            scratch.post(account, fixed.amount());
        } else if (fixed.amount() > 0) {
            scratch.bringIn(account, fixed.amount(), fixed.lot().orElseGet(this::plainLot));
        } else {
            new Taking(scratch).take(List.of(account), ConsumptionOrder.PRINCIPAL_FIRST, -fixed.amount());
        }
    }

    private NewLot plainLot() {
        return NewLot.paid(scratch.header().store(), scratch.header().card());
    }

    /** An account without lots. */
    private void post(AccountKey account, long amount) {
        if (account.kind().hasLots()) {
            throw new IllegalArgumentException(account.kind() + " cannot take a remainder: its value lies in lots");
        }
        scratch.post(account, amount);
    }

    private void consume(Instruction.Consume consume) {
        var taken = new Taking(scratch).take(consume.accounts(), consume.order(), consume.amount());
        taken.stream()
                .filter(part -> part.account().kind().isMemberMoney())
                .forEach(part -> scratch.consumed(part.amount(), part.account().kind() == AccountKind.PRINCIPAL));
        consume.settleAtStore().ifPresent(store -> settle(store, taken));
    }

    /** Principal that was deposited elsewhere is owed by the store that has the money. */
    private void settle(long store, List<Taking.Taken> taken) {
        var owedBy = new TreeMap<Long, Long>();
        for (var part : taken) {
            var deposit = part.lot().map(LotRow::store).orElse(store);
            if (part.account().kind() == AccountKind.PRINCIPAL && deposit != store && deposit != 0) {
                owedBy.merge(deposit, part.amount(), Long::sum);
            }
        }
        var merchant = scratch.header().merchant();
        owedBy.forEach((debtor, amount) -> {
            scratch.post(AccountKey.due(merchant, store, debtor), amount);
            scratch.post(AccountKey.due(merchant, debtor, store), -amount);
        });
    }

    private void move(Instruction.Move move) {
        var target = new LinkedHashMap<AccountKey, AccountKey>();
        move.accounts().forEach(pair -> target.put(pair.from(), pair.to()));
        var taken = new Taking(scratch).take(List.copyOf(target.keySet()), move.order(), move.amount());
        Map<AccountKey, List<Scratch.LotPart>> arriving = new LinkedHashMap<>();
        for (var part : taken) {
            var to = target.get(part.account());
            var lot = part.lot().orElseThrow(() -> new IllegalArgumentException(to + " moves no lots"));
            arriving.computeIfAbsent(to, key -> new ArrayList<>()).add(scratch.carryOver(to, lot, part.amount()));
        }
        arriving.forEach((to, parts) -> scratch.post(to, parts.stream().mapToLong(Scratch.LotPart::amount).sum(),
                parts));
    }

    private void earn(Instruction.Earn earn) {
        var numerator = earn.numerator();
        var denominator = earn.denominator();
        if (earn.base() == EarnBase.PRINCIPAL_PART && scratch.consumed() > 0) {
            numerator = numerator.multiply(BigInteger.valueOf(scratch.consumedPrincipal()));
            denominator = denominator.multiply(BigInteger.valueOf(scratch.consumed()));
        }
        var points = numerator.divide(denominator).longValueExact();
        if (points <= 0) {
            return;
        }
        var owed = earn.debt().map(debt -> -scratch.book().account(debt).balance()).orElse(0L);
        var repaid = Math.min(points, Math.max(0, owed));
        earn.debt().ifPresent(debt -> scratch.post(debt, repaid));
        if (points > repaid) {
            scratch.bringIn(earn.account(), points - repaid, earn.lot());
        }
        earn.quota().ifPresent(owner -> quotas.move(owner, QuotaKind.POINTS, QuotaPurpose.USE, points));
    }

    private void stayBelow(Instruction.Ceiling ceiling) {
        var held = ceiling.accounts().stream().mapToLong(key -> scratch.book().account(key).balance()).sum();
        if (held > ceiling.max()) {
            throw Refusal.of(ceiling.refusal()).with("max", ceiling.max()).with("balance", held).thrown();
        }
    }

    private void expire(Instruction.ExpireLot expire) {
        var lot = scratch.book().lot(expire.lot());
        if (lot.isEmpty() || lot.get().isValidOn(scratch.header().businessDate())) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "lot", expire.lot()).thrown();
        }
        var account = holding.accountOf(lot.get().account());
        var amount = Math.min(lot.get().remaining(), account.free());
        if (amount <= 0) {
            throw Insufficient.of(account.key().kind(), 0, lot.get().remaining()).thrown();
        }
        scratch.end(account, amount, List.of(scratch.change(lot.get(), -amount)));
        post(expire.to(), amount);
    }
}
