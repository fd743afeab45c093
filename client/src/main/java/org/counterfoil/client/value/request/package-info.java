/**
 * Commands that move value, sent so that nothing is lost and nothing happens twice.
 *
 * <p>The door is {@link org.counterfoil.client.value.request.Commands}. Every command gets its key before it is sent
 * and stands in a file on disk until its answer is known; without an answer the same command goes again under the same
 * key, after a crash as well, and the server's first answer decides.
 */
package org.counterfoil.client.value.request;
