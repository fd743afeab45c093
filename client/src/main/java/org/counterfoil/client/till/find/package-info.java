/** Finding the member of a sale by card, phone or member number. */
package org.counterfoil.client.till.find;
