/**
 * How an office works on members' value: what is wanted stands at the left, what it would do at the right, and nothing
 * is done before somebody has seen that.
 *
 * <p>Door: {@link org.counterfoil.client.value.bench.BenchScreen}, {@link org.counterfoil.client.value.bench.DeedPane},
 * {@link org.counterfoil.client.value.bench.KeptCommand}.
 */
package org.counterfoil.client.value.bench;
