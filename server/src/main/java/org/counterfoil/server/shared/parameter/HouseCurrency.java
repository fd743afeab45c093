package org.counterfoil.server.shared.parameter;

import org.counterfoil.common.shared.CurrencyUnit;

/** The money of the merchant of the scope, as whoever keeps merchants tells it. */
public interface HouseCurrency {

    CurrencyUnit current();
}
