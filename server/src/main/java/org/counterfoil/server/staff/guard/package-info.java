/** Stands between those who guess and the passwords: counted tries, locks, and pictures to be read. */
package org.counterfoil.server.staff.guard;
