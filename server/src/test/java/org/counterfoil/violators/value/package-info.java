/** Breaks what is left. */
package org.counterfoil.violators.value;
