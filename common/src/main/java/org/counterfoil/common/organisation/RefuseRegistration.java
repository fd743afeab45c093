package org.counterfoil.common.organisation;

/** @param reason in the words of who refuses */
public record RefuseRegistration(String reason) {}
