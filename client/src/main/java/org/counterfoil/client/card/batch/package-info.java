/**
 * Having cards made: batches, the file for the card maker, and how numbers are made.
 *
 * <p>Door: {@link org.counterfoil.client.card.batch.BatchesRoute},
 * {@link org.counterfoil.client.card.batch.BatchesScreen}.
 */
package org.counterfoil.client.card.batch;
