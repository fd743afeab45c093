/** What follows a posting: readers with a place of their own in every writer slot. */
package org.counterfoil.server.ledger.feed;
