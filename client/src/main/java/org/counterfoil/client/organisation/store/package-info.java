/**
 * The stores of a merchant: who they are, their first manager, their quotas. Headquarters manages all of them, a
 * store's back office sees its own.
 *
 * <p>Door: {@link org.counterfoil.client.organisation.store.StoresRoute},
 * {@link org.counterfoil.client.organisation.store.StoresScreen};
 * {@link org.counterfoil.client.organisation.store.StoreChoices} offers stores to other forms,
 * {@link org.counterfoil.client.organisation.store.QuotaForm} and {@link
 * org.counterfoil.client.organisation.store.QuotaRequest} adjust any quota.
 */
package org.counterfoil.client.organisation.store;
