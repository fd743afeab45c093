/**
 * A pretend server with one store, for pictures and tests: it keeps balances, answers a repeated request with its
 * first answer, and can be switched off. The door is {@link org.counterfoil.client.till.sample.SampleServer}.
 */
package org.counterfoil.client.till.sample;
