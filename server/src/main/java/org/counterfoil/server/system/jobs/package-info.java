/** What runs by itself, once over all nodes. */
package org.counterfoil.server.system.jobs;
