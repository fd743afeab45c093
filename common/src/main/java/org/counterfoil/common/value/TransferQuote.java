package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;

/**
 * What a transfer would do; nothing is changed or held by asking.
 *
 * @param money   minor units that would move
 * @param points  smallest unit that would move
 * @param refusal why it would be refused now; then nobody's balances change
 */
public record TransferQuote(TransferSide from, TransferSide to, long money, long points, Optional<Refusal> refusal) {}
