/** Reading the operator log: as a list, line by line, and as a file. */
package org.counterfoil.server.staff.log;
