/**
 * Lists filled from files, in the background: every row is judged, then the good ones are carried out, and what was
 * added can be taken back.
 *
 * <p>Door: a list that can be filled is a bean {@link org.counterfoil.server.shared.imports.ImportedList}; remote:
 * {@link org.counterfoil.common.shared.imports.ImportApi}.
 */
package org.counterfoil.server.shared.imports;
