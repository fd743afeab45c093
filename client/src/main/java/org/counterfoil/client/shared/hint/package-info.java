/**
 * Live hints: what the server lets a session know while it lasts. Whoever shows something that may change asks for it
 * again when {@link org.counterfoil.client.shared.hint.Hints} says so; where no stream can be had, everything goes on
 * as if there were no hints.
 */
package org.counterfoil.client.shared.hint;
