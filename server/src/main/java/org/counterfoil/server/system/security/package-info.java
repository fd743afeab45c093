/** The security chain: what may be reached at all; endpoints then demand what they need. */
package org.counterfoil.server.system.security;
