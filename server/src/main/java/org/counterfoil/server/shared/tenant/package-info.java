/**
 * Merchants apart: whose data a piece of work may see. Entities follow {@code @TenantId}, plain SQL goes through
 * {@link org.counterfoil.server.shared.tenant.MerchantSql}; without a merchant nothing is seen.
 */
package org.counterfoil.server.shared.tenant;
