/** Who did what, where, when. */
package org.counterfoil.server.shared.audit;
