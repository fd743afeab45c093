/**
 * What the panels of flows are made of: head, form, confirmation, answer with its receipt.
 * {@link org.counterfoil.client.value.panel.CommandPanel} is the door for a flow that ends in a command.
 */
package org.counterfoil.client.value.panel;
