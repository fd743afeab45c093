package org.counterfoil.common.member.own;

/**
 * A field of the merchant's own.
 *
 * @param version to be sent back with an edit
 * @param retired it is neither shown nor asked for; what members have of it stays
 */
public record OwnField(long id, int version, OwnFieldKind kind, OwnFieldProfile profile, boolean retired) {

    /** The most that are in use at once. */
    public static final int MOST = 30;

    /** What a form and a refusal know it by. */
    public String key() {
        return "own-" + id;
    }
}
