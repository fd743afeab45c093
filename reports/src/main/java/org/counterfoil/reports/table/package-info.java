/**
 * Lists as files that a spreadsheet opens, written row by row, so that a list of any length takes the same memory.
 *
 * <p>Door: {@link org.counterfoil.reports.table.TableWriter}.
 */
package org.counterfoil.reports.table;
