/** What a house comes to: the figures of its first page. */
package org.counterfoil.common.reporting;
