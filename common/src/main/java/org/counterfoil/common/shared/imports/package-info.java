/** Filling a list from a file: the template, the check of every row, carrying out, and undoing. */
package org.counterfoil.common.shared.imports;
