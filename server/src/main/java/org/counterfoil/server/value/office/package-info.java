/** What offices do with members' value, where no card is presented: void, transfer, correct many cards. */
package org.counterfoil.server.value.office;
