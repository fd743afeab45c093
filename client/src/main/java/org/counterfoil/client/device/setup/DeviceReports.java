package org.counterfoil.client.device.setup;

import java.util.Collection;
import java.util.List;

import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.DeviceReport.Kind;
import org.counterfoil.common.organisation.DeviceReport.State;
import org.counterfoil.common.organisation.DeviceReport.Way;

/** What headquarters is told of a desk's devices: how they are set up, and how they were when last looked at. */
public final class DeviceReports {

    private DeviceReports() {}

    /** @param lights of the desk's corner; a device that has none was not used since the client started */
    public static List<DeviceReport> of(DeskDevices devices, Collection<Light> lights) {
        var printer = printer(devices.printer(), state("printer", lights));
        var pad = devices.pinPad().map(_ -> new DeviceReport(Kind.PAD, Way.SERIAL, state("pinpad", lights)))
                .orElse(new DeviceReport(Kind.PAD, Way.KEYS, State.UNASKED));
        return List.of(new DeviceReport(Kind.READER, Way.KEYS, State.UNASKED), printer,
                drawer(devices.printer(), printer), DeviceReport.none(Kind.DISPLAY), pad);
    }

    private static DeviceReport printer(PrinterProfile profile, State state) {
        return switch (profile.connection()) {
            case PrinterProfile.Connection.None _ -> DeviceReport.none(Kind.PRINTER);
            case PrinterProfile.Connection.Serial _ -> new DeviceReport(Kind.PRINTER, Way.SERIAL, state);
            case PrinterProfile.Connection.Network _ -> new DeviceReport(Kind.PRINTER, Way.NETWORK, state);
            case PrinterProfile.Connection.Queue _ -> new DeviceReport(Kind.PRINTER, Way.QUEUE, state);
            case PrinterProfile.Connection.File _ -> new DeviceReport(Kind.PRINTER, Way.FILE, state);
        };
    }

    /** It can't be asked; it opens as long as its printer is reached. */
    private static DeviceReport drawer(PrinterProfile profile, DeviceReport printer) {
        return profile.drawer() == PrinterProfile.Drawer.NONE || printer.way() == Way.NONE
                ? DeviceReport.none(Kind.DRAWER)
                : new DeviceReport(Kind.DRAWER, Way.PRINTER, printer.state());
    }

    private static State state(String device, Collection<Light> lights) {
        return lights.stream().filter(light -> light.device().equals(device)).findFirst()
                .map(light -> switch (light.tone()) {
                    case SUCCESS -> State.READY;
                    case WARNING, DANGER -> State.TROUBLE;
                    default -> State.UNASKED;
                }).orElse(State.UNASKED);
    }
}
