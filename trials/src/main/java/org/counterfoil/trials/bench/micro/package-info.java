/** What is computed without a database, by JMH. Door: {@code Microbenchmarks}. */
package org.counterfoil.trials.bench.micro;
