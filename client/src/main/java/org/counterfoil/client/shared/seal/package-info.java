/**
 * The key by which the server knows this installation, and what it signs.
 *
 * <p>Door: {@link org.counterfoil.client.shared.seal.KeyFile} keeps the key,
 * {@link org.counterfoil.client.shared.seal.Seal} signs with it, and
 * {@link org.counterfoil.client.shared.seal.Enrolled} says what a terminal has of both.
 */
package org.counterfoil.client.shared.seal;
