/**
 * Filling a list from a file, step by step in one panel: template, check, carrying out, undoing. What was begun goes on
 * when the panel is closed, and is found there again.
 *
 * <p>Door: {@link org.counterfoil.client.shared.imports.ImportOrder} with its {@link
 * org.counterfoil.client.shared.imports.ImportPane} beside a list.
 */
package org.counterfoil.client.shared.imports;
