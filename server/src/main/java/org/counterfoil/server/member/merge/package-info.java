/** Who took over from members who were merged: below levels and history, which both count for whoever is left. */
package org.counterfoil.server.member.merge;
