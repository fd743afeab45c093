/** How a compiled report is filled and written. */
package org.counterfoil.reports.shared;
