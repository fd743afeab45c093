/**
 * Writing numbers onto chips and stripes: which card is next, in whose hands it is, and which are written.
 *
 * <p>Door: remote, {@link org.counterfoil.common.card.CardWritingApi}.
 */
package org.counterfoil.server.card.writing;
