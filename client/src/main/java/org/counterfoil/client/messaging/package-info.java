/** What people at work are told. */
package org.counterfoil.client.messaging;
