package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;

/** What a recharge would do, in minor units. */
public record RechargeQuote(long principal, long bonus, String ruleLabel, Balances before, Optional<Balances> after,
        Optional<Refusal> refusal) {}
