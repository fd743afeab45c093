package org.counterfoil.common.member;

import org.counterfoil.common.shared.Everyday;

/**
 * A member's level.
 *
 * @param rank            0 for the lowest; it chooses the badge's colour
 * @param discountPercent what the customer pays, 1 to 100: 90 means that 0.90 is paid
 * @param pointsPercent   points per {@link Everyday#pointsPer} spent, as a percentage: 150 gives 1.5 points
 */
public record LevelView(String code, String name, int rank, int discountPercent, int pointsPercent) {}
