package org.counterfoil.common.member.privacy;

import java.time.Instant;

/**
 * What members may agree to.
 *
 * @param name    1 to 60 characters: marketing messages, personal offers
 * @param text    what they are told, 1 to 2,000 characters
 * @param edition of the text, from 1 on; whoever agreed to an older one has agreed to that alone
 * @param since   when this edition was written
 * @param retired nobody is asked any more; what was agreed to stays known
 */
public record ConsentPurpose(long id, String name, String text, int edition, Instant since, boolean retired) {

    /** The most that members are asked for. */
    public static final int MOST = 20;
}
