/** Work that goes on when nobody waits for it, and the files that it leaves: the download centre's remote door. */
package org.counterfoil.common.shared.job;
