/** What a server does once it is up: it says where it listens. */
package org.counterfoil.server.system.start;
