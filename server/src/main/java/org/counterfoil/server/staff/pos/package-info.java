/** The operators of handheld POS terminals: two digits at the terminal, real names in reports. */
package org.counterfoil.server.staff.pos;
