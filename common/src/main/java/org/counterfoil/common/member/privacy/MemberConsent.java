package org.counterfoil.common.member.privacy;

import java.time.Instant;

/**
 * What a member said of a purpose; it is never changed, but followed by another.
 *
 * @param purpose its id
 * @param name    of the purpose as it is named by now
 * @param given   agreed, or took it back
 * @param edition of the text that the member was shown
 * @param by      real name of who wrote it down
 */
public record MemberConsent(long purpose, String name, boolean given, int edition, Instant at, String by) {}
