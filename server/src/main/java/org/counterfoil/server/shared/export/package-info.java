/**
 * Lists as files, written in the background. A list that can be carried away is a bean {@link
 * org.counterfoil.server.shared.export.ExportedList}; {@link org.counterfoil.server.shared.export.Exports} begins.
 */
package org.counterfoil.server.shared.export;
