/** Transactions as people read them: composed of the books and of what each transaction says of itself. */
@NamedInterface("transaction")
package org.counterfoil.server.value.transaction;

import org.springframework.modulith.NamedInterface;
