/**
 * Live hints: streams that tell clients what to ask for again. Nothing is pushed by who changes something; every node
 * looks every few seconds at marks of what its own streams' merchants have, and at the sessions that the streams belong
 * to, whichever node changed them.
 *
 * <p>A feature tells by a {@link org.counterfoil.server.shared.hint.HintedChange}; which sessions are over is known
 * above, behind {@link org.counterfoil.server.shared.hint.OpenSessions}.
 *
 * <p>Remote: {@link org.counterfoil.common.shared.hint.HintApi}.
 */
package org.counterfoil.server.shared.hint;
