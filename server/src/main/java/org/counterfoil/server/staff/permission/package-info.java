/** What there is to be granted, read off the remote interfaces. */
package org.counterfoil.server.staff.permission;
