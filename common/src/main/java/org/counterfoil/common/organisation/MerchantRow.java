package org.counterfoil.common.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.shared.CurrencyUnit;

/**
 * A merchant in the platform's list.
 *
 * @param currency     its money, and the digits of it: fixed when it was added
 * @param rechargeLeft of its own quota, to be granted to its stores; minor units
 * @param pointsLeft   the same for points, in their smallest unit
 * @param stores       how many it has, headquarters included
 */
public record MerchantRow(String code, String name, MerchantState state, Optional<LocalDate> licenceExpires,
        CurrencyUnit currency, long rechargeLeft, long pointsLeft, int stores, Instant created) {}
