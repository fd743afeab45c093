package org.counterfoil.common.organisation;

/**
 * A store that was added.
 *
 * @param terminal        the number of its back office
 * @param oneTimePassword of its manager: told here and never again
 */
public record AddedStore(long store, String terminal, String staffNumber, String oneTimePassword) {

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "AddedStore[" + store + ", " + terminal + ", " + staffNumber + "]";
    }
}
