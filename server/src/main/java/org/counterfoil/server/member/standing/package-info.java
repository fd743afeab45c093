/**
 * How members stand: when they were last seen, what money they have, when something of theirs ends. Kept by the
 * ledger's feed in a table of its own, so that lists of members by it ask nothing of accounts and postings. Rows that
 * are missing are made anew out of the books, all of them where none is there.
 */
package org.counterfoil.server.member.standing;
