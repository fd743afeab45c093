/**
 * Having cards made: number formats, batches, the job that writes their cards down and the file for the card maker.
 *
 * <p>Door: remote, {@link org.counterfoil.common.card.CardBatchApi}.
 */
package org.counterfoil.server.card.production;
