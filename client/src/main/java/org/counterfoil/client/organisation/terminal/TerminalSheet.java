package org.counterfoil.client.organisation.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.organisation.TerminalRow;

/** What stands in the details of a terminal. */
final class TerminalSheet {

    private final Texts texts;

    TerminalSheet(Texts texts) {
        this.texts = texts;
    }

    /** @param actions what can be done with it */
    Detail of(TerminalRow row, List<Detail.Action> actions) {
        var profile = row.profile();
        return new Detail(profile.alias(), row.number(), List.of(TerminalSpecs.badge(row.state(), texts)), List.of(),
                List.of(
                        new Detail.Section(texts.get("terminals.section.place"),
                                fact("store", row.storeNumber() + " " + row.storeName()),
                                fact("type", TerminalSpecs.name(row.type(), texts))),
                        new Detail.Section(texts.get("terminals.section.terminal"),
                                fact("grade", TerminalSpecs.name(profile.grade(), texts)),
                                fact("expires", TerminalSpecs.expires(row, texts)),
                                fact("contact", profile.contact()),
                                fact("created", texts.figures().date(row.created()))),
                        installation(row), devices(row.devices())),
                actions);
    }

    /** In one line, for the list. */
    static String line(List<DeviceReport> devices, Texts texts) {
        return devices.stream().filter(device -> device.way() != DeviceReport.Way.NONE)
                .map(device -> texts.get("terminals.device-in-line", "device", name("device", device.kind(), texts),
                        "state", name("device-state", device.state(), texts)))
                .reduce((before, next) -> texts.get("terminals.devices-joined", "before", before, "next", next))
                .orElse("");
    }

    private Detail.Section installation(TerminalRow row) {
        return new Detail.Section(texts.get("terminals.section.installation"),
                fact("installation", row.binding().map(TerminalBinding::installation)
                        .orElseGet(() -> texts.get("terminals.not-bound"))),
                fact("bound", row.binding().map(bound -> texts.figures().dateTime(bound.since())).orElse("")),
                fact("last-seen", TerminalSpecs.lastSeen(row, texts)), fact("version", row.clientVersion()));
    }

    private Detail.Section devices(List<DeviceReport> devices) {
        return new Detail.Section(texts.get("terminals.section.devices"), Stream.of(DeviceReport.Kind.values())
                .map(kind -> new Detail.Fact(name("device", kind, texts), told(kind, devices))).toList());
    }

    /** How it is reached, and how it was; nothing of one that is not there. */
    private String told(DeviceReport.Kind kind, List<DeviceReport> devices) {
        return devices.stream().filter(device -> device.kind() == kind && device.way() != DeviceReport.Way.NONE)
                .map(device -> texts.get("terminals.device-told", "way", name("device-way", device.way(), texts),
                        "state", name("device-state", device.state(), texts)))
                .findFirst().orElse("");
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("terminals.column." + key), value);
    }

    private static String name(String what, Enum<?> constant, Texts texts) {
        return texts.get("terminals." + what + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
