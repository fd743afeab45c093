/** Clients and servers of different versions. Door: {@link org.counterfoil.common.system.UpdateApi}. */
package org.counterfoil.server.system.update;
