package org.counterfoil.common.organisation;

/** Whether a store's transactions draw on its own quota ({@code checked}) or on the merchant's. */
public record CheckQuota(long store, StoreQuota quota, boolean checked) {}
