package org.counterfoil.common.member.privacy;

/**
 * What a purpose is to be.
 *
 * @param edition of the text that was looked at; 0 for a purpose that is added
 */
public record SetConsentPurpose(String name, String text, int edition) {}
