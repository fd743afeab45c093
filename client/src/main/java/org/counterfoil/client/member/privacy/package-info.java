/**
 * What members are asked to agree to, and what becomes of the data of one who asks for them.
 *
 * <p>Door: {@link org.counterfoil.client.member.privacy.PurposesRoute},
 * {@link org.counterfoil.client.member.privacy.PurposesScreen};
 * {@link org.counterfoil.client.member.privacy.PersonalDataViewModel} for one member.
 */
package org.counterfoil.client.member.privacy;
