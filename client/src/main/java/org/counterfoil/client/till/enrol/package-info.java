/** Making a member of a customer who has no card, at the desk. */
package org.counterfoil.client.till.enrol;
