/** The server as one thing: its backups and how it fares. */
package org.counterfoil.common.system;
