package org.counterfoil.client.device;

/** Settings that describe no device; the message names the setting, what stands there and what may stand there. */
public final class DeviceSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    DeviceSettingException(String sentence) {
        super(sentence);
    }
}
