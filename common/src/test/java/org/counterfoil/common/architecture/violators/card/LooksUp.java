package org.counterfoil.common.architecture.violators.card;

import org.counterfoil.common.architecture.violators.value.AsksTheWall;

/** A card that knows value, which stands higher. */
public record LooksUp(AsksTheWall higher) {}
