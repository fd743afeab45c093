package org.counterfoil.common.organisation;

/**
 * A merchant that was added.
 *
 * @param terminal        the number of headquarters' back office
 * @param oneTimePassword of its administrator: told here and never again
 */
public record AddedMerchant(String code, String terminal, String staffNumber, String oneTimePassword) {

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "AddedMerchant[" + code + ", " + terminal + ", " + staffNumber + "]";
    }
}
