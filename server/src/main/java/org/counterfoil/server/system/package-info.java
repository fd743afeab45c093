/**
 * The server as one thing: TLS, ports, the security chain, jobs, the description of its interface, backups, keys. It
 * stands highest and may see every feature; no feature sees it.
 */
@ApplicationModule
package org.counterfoil.server.system;

import org.springframework.modulith.ApplicationModule;
