package org.counterfoil.server.value.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;

/** The merchant's own accounts at a site, and the steps that several recipes share. */
record House(Site site) {

    AccountKey sales() {
        return AccountKey.house(site.merchant(), AccountKind.SALES, site.store(), Assets.MONEY);
    }

    AccountKey of(AccountKind kind, String asset) {
        return AccountKey.house(site.merchant(), kind, 0, asset);
    }

    /** Asked before anything moves: the store is open, and so is every card that was presented. */
    List<Instruction> gates(Holder... holders) {
        var gates = new ArrayList<Instruction>();
        gates.add(new Instruction.Gate(AccountKey.store(site.merchant(), site.store()), RefusalCode.STORE_CLOSED));
        for (var holder : holders) {
            gates.add(new Instruction.Gate(AccountKey.card(site.merchant(), holder.card()), RefusalCode.CARD_LOST));
        }
        return gates;
    }

    List<Instruction> gates(Optional<Holder> holder) {
        return holder.map(this::gates).orElseGet(this::gates);
    }

    /** What headquarters owes the store grows by the amount, or shrinks where it is negative. */
    List<Instruction> owedToStore(long amount) {
        return List.of(
                new Instruction.Fixed(AccountKey.house(site.merchant(), AccountKind.STORE_BALANCE, site.store(),
                        Assets.MONEY), amount),
                new Instruction.Fixed(of(AccountKind.HEADQUARTERS, Assets.MONEY), -amount));
    }
}
