package org.counterfoil.common.member.own;

/**
 * What a member has of one field.
 *
 * @param field its id
 * @param value in the form that its kind says; never empty where it is told
 */
public record OwnValue(long field, String value) {

    /** Without the value, which is nobody's business in a log. */
    @Override
    public String toString() {
        return "OwnValue[" + field + "]";
    }
}
