package org.counterfoil.common.member;

/**
 * By which phone a member is known.
 *
 * @param phone  as it was typed: 6 to 15 digits, with what is written between them
 * @param remark at most 400 characters
 */
public record BindPhone(String phone, String remark) {

    /** Without the number, so that no log can hold it. */
    @Override
    public String toString() {
        return "BindPhone[]";
    }
}
