/**
 * Starting sooner: what a JVM loads and links at a start is kept in an AOT cache of the JDK (JEP 514), made in the
 * background by a rehearsal of the start. Without a cache, or with one that fits no longer, a start only takes longer.
 *
 * <p>Door: {@link org.counterfoil.common.start.StartCache}.
 */
package org.counterfoil.common.start;
