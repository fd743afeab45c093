/**
 * How members climb levels and fall: what they have come to, the ladder of levels, and what is written of every change.
 * The feature's root says when.
 */
package org.counterfoil.server.member.level;
