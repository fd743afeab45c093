package org.counterfoil.server.organisation;

import org.counterfoil.server.shared.parameter.ParameterValues;

/** Where one call stands: read once for all of it, so that no part of it goes by other terms than the rest. */
public record Standing(long merchant, MerchantTerms terms, StoreFacts store, TerminalFacts terminal,
        ParameterValues parameters) {}
