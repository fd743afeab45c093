package org.counterfoil.server.staff.archive;

/**
 * A file that is whole.
 *
 * @param name   within the merchant's folder
 * @param digest SHA-256 of its bytes, in hexadecimal digits
 * @param lines  how many it holds
 */
record ArchiveFile(String name, String digest, long bytes, long lines) {}
