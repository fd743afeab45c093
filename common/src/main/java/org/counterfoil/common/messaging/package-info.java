/** What headquarters and the house itself tell people at work: notices, and who has read them. */
package org.counterfoil.common.messaging;
