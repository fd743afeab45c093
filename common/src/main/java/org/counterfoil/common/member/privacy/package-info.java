/**
 * What members have agreed to, all that is held of one of them, and how it is forgotten.
 *
 * <p>Doors: {@link org.counterfoil.common.member.ConsentPurposeApi},
 * {@link org.counterfoil.common.member.PrivacyApi}.
 */
package org.counterfoil.common.member.privacy;
