package org.counterfoil.server.system.dump;

/**
 * What became a file.
 *
 * @param digest SHA-256 over all of it but the digest at its own end, in hexadecimal digits
 * @param files  that lay beside the database
 */
public record DumpFacts(long rows, long bytes, String digest, KeptFiles files) {}
