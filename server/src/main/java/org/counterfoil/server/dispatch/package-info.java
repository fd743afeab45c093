/**
 * Messages to people's phones: texts in the merchant's language, a queue that outlives every node, and a port to
 * whatever carries them.
 *
 * <p>Door: {@link org.counterfoil.server.dispatch.MessageQueue}; {@link org.counterfoil.server.dispatch.MessageGateway}
 * is the port, which writes to a file unless somebody puts another in its place.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package org.counterfoil.server.dispatch;

import org.springframework.modulith.ApplicationModule;
