/**
 * Files that people fill in: workbooks and text tables read as texts, whatever they hold, and the templates of them.
 *
 * <p>Door: {@link org.counterfoil.server.shared.imports.file.FileTable} reads, {@link
 * org.counterfoil.server.shared.imports.file.Template} writes. What can't be read is refused, never a fault.
 */
package org.counterfoil.server.shared.imports.file;
