/**
 * Files in place of paper, for trials and demonstrations.
 */
package org.counterfoil.client.device.file;
