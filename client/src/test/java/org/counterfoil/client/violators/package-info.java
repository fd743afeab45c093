/** Classes that break a rule on purpose, to prove that the rule bites. */
package org.counterfoil.client.violators;
