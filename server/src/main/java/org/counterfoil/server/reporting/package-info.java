/**
 * What a house comes to. Sums of a day are kept by the ledger's feed, so that a first page adds up days and not
 * transactions.
 *
 * <p>Door: {@link org.counterfoil.server.reporting.DayFigures} for who keeps it up to date; remote:
 * {@link org.counterfoil.common.reporting.HomeApi}, {@link org.counterfoil.common.reporting.ReportApi}.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation"})
package org.counterfoil.server.reporting;

import org.springframework.modulith.ApplicationModule;
