package org.counterfoil.common.member.privacy;

/**
 * What a member says of a purpose.
 *
 * @param purpose its id
 * @param given   agrees, or takes it back
 * @param edition of the text that the member was shown
 */
public record GiveConsent(long purpose, boolean given, int edition) {}
