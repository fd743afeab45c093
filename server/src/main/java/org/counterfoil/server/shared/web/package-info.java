/** The web edge: what is asked for is checked, what is refused is answered, what fails is logged once. */
package org.counterfoil.server.shared.web;
