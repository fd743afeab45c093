/**
 * Old lines of the operator log, moved to files: one of a merchant's months at a time, in {@code archive/} of the data
 * directory. A file is whole, on the disk and read back before the first of its lines leaves the log. Wherever a server
 * dies between two steps, the next run goes on from there; no line is lost or told twice.
 */
package org.counterfoil.server.staff.archive;
