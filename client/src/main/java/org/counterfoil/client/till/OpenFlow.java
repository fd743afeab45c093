package org.counterfoil.client.till;

import org.counterfoil.client.value.Flow;

/** The flow that takes the middle of the desk, and the action that opened it. */
public record OpenFlow(DeskAction action, Flow flow) {}
