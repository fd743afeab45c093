package org.counterfoil.common.organisation;

/**
 * A store to be added, with its back office terminal and the first one who may sign in there.
 *
 * @param number 1 to 20 letters, digits or hyphens; no other store of the merchant has it
 */
public record AddStore(String number, StoreProfile profile, boolean rechargeQuotaChecked, boolean pointsQuotaChecked,
        NewManager manager) {}
