/** How a server ends: it takes nothing more in, and answers what it has taken. */
package org.counterfoil.server.system.stop;
