package org.counterfoil.common.organisation;

/** A terminal to be added: a front desk, a handheld POS, a vending machine, a member portal, or a back office. */
public record AddTerminal(long store, TerminalType type, TerminalProfile profile) {}
