/**
 * What every feature stands on: who calls, whose data it is, the database, the web edge, settings, keys, and the
 * operator log. It knows no feature.
 *
 * <p>Door: {@link org.counterfoil.server.shared.Caller}, {@link org.counterfoil.server.shared.CurrentCaller},
 * {@link org.counterfoil.server.shared.tenant.MerchantScope}, {@link org.counterfoil.server.shared.tenant.MerchantSql},
 * {@link org.counterfoil.server.shared.audit.OperatorLog},
 * {@link org.counterfoil.server.shared.list.KeysetPages}, {@link org.counterfoil.server.shared.text.SortName}.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.counterfoil.server.shared;

import org.springframework.modulith.ApplicationModule;
