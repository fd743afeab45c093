/** What is measured of a running server beyond what Spring Boot measures by itself, and what is left out of that. */
package org.counterfoil.server.system.metrics;
