package org.counterfoil.client.device.setup;

import java.util.Optional;

import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.client.device.PrinterSettings;
import org.counterfoil.client.device.pinpad.PinPadSettings;
import org.counterfoil.client.device.scan.ReaderProfile;
import org.counterfoil.client.device.scan.ReaderSettings;
import org.counterfoil.client.device.writer.WriterProfile;
import org.counterfoil.client.device.writer.WriterSettings;
import org.counterfoil.client.shared.settings.Settings;

/**
 * What stands at a desk.
 *
 * @param pinPad the serial pad; empty where PINs are keyed in
 * @param reader how its readers type
 * @param writer what writes chips and stripes
 */
public record DeskDevices(PrinterProfile printer, Optional<PinPadSettings.Serial> pinPad, ReaderProfile reader,
        WriterProfile writer) {

    /**
     * Reads the settings of all devices; none is touched.
     *
     * @throws org.counterfoil.client.device.DeviceSettingException with one sentence on what can't be used
     */
    public static DeskDevices of(Settings.Devices settings) {
        return new DeskDevices(PrinterSettings.read(settings.printer()), PinPadSettings.read(settings.pinPad()),
                ReaderSettings.read(settings.reader()), WriterSettings.read(settings.writer()));
    }
}
