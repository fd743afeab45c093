/** ESC/POS, the language of receipt printers: writing it, talking to a printer in it, and showing it as a picture. */
package org.counterfoil.client.device.escpos;
