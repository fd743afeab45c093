/**
 * The fields that a merchant defines: their screen, and how they stand in the form of a member.
 *
 * <p>Door: {@link org.counterfoil.client.member.own.OwnFieldsRoute},
 * {@link org.counterfoil.client.member.own.OwnFieldsScreen};
 * {@link org.counterfoil.client.member.own.OwnSection} within other forms.
 */
package org.counterfoil.client.member.own;
