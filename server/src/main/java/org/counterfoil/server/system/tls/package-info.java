/** The server's own key and certificate, by whose fingerprint clients know it. */
package org.counterfoil.server.system.tls;
