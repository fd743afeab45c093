/** What every feature of the client stands on; each subpackage has a door of its own. */
package org.counterfoil.client.shared;
