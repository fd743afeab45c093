/** Spending points: {@link org.counterfoil.client.value.points.PointsSpendViewModel} and its panel. */
package org.counterfoil.client.value.points;
