package org.counterfoil.common.member.own;

/** A field that is to be kept of members from now on. */
public record AddOwnField(OwnFieldKind kind, OwnFieldProfile profile) {}
