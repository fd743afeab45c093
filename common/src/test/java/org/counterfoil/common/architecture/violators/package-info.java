/** Each class here breaks one rule of the house on purpose, to prove that the rule bites. */
package org.counterfoil.common.architecture.violators;
