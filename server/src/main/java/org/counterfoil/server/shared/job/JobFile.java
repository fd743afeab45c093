package org.counterfoil.server.shared.job;

/** What a run left: its name with the ending, what it is, and its length in bytes. */
record JobFile(String name, String mediaType, long size) {}
