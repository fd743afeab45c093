/** Draws digits so that people read them more easily than programs do, without fonts or a graphics system. */
package org.counterfoil.server.staff.captcha;
