/**
 * What a merchant keeps of its members beyond what everybody does: fields that it defines itself.
 *
 * <p>Door: {@link org.counterfoil.common.member.OwnFieldApi}.
 */
package org.counterfoil.common.member.own;
