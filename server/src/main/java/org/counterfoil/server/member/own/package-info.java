/**
 * Fields that a merchant defines: their definitions, and whether what was entered of them is fit.
 *
 * <p>Door within the feature: {@link org.counterfoil.server.member.own.OwnFields},
 * {@link org.counterfoil.server.member.own.OwnValues}.
 * Door for lists of other features: {@link org.counterfoil.server.member.own.OwnKey}.
 */
@NamedInterface("own")
package org.counterfoil.server.member.own;

import org.springframework.modulith.NamedInterface;
