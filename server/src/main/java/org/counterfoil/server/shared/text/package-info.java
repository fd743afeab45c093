/** Texts that people enter: what is asked of them, and what lists sort and find names by. */
package org.counterfoil.server.shared.text;
