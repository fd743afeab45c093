/** What a client is told while it works: that something changed which it shows. */
package org.counterfoil.common.shared.hint;
