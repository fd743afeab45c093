/** Codes that are sent to phones: how often, how long they are good, and whether one is right. */
package org.counterfoil.server.staff.code;
