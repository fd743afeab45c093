/** Classes that break the server's rules on purpose, so that the rules are seen to bite. */
package org.counterfoil.violators;
