/** From a bearer token to the caller of a web request. */
package org.counterfoil.server.staff.bearer;
