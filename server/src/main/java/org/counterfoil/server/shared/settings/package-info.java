/** Settings of a server and the command line that gives them. */
package org.counterfoil.server.shared.settings;
