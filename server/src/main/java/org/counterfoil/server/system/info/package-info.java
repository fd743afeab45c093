/** How the server fares, for whoever runs it. Door: {@link org.counterfoil.common.system.SystemApi}. */
package org.counterfoil.server.system.info;
