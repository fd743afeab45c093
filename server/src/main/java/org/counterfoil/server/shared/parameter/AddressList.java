package org.counterfoil.server.shared.parameter;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Addresses and networks, of which none means all. Nothing is looked up: names are none. */
public record AddressList(List<Network> networks) {

    private static final String FIELD = "value";
    private static final int BITS = 8;

    public AddressList {
        networks = List.copyOf(networks);
    }

    /**
     * All addresses that begin with the same bits.
     *
     * @param text as it is shown
     * @param bits how many of them
     */
    record Network(String text, InetAddress address, int bits) {

        boolean holds(InetAddress other) {
            var own = address.getAddress();
            var theirs = other.getAddress();
            if (own.length != theirs.length) {
                return false;
            }
            var whole = bits / BITS;
            var rest = bits % BITS;
            var mask = 0xff << BITS - rest & 0xff;
            return Arrays.equals(own, 0, whole, theirs, 0, whole)
                    && (rest == 0 || (own[whole] & mask) == (theirs[whole] & mask));
        }
    }

    /** As it is kept. */
    static AddressList parse(String kept) {
        return new AddressList(kept.isEmpty()
                ? List.of()
                : Arrays.stream(kept.split(",")).map(AddressList::network).toList());
    }

    /**
     * As it was typed: with commas, spaces or line ends between, and brought to its canonical form.
     *
     * <p>Refuses: address-malformed, addresses-too-many.
     */
    static AddressList typed(String typed, int most) {
        var parts = Arrays.stream(typed.split("[\\s,;，；、]+")).filter(part -> !part.isEmpty()).distinct().toList();
        if (parts.size() > most) {
            throw Refusal.of(RefusalCode.ADDRESSES_TOO_MANY, "max", most).with("field", FIELD).thrown();
        }
        return new AddressList(parts.stream().map(AddressList::network).toList());
    }

    /** Whether one may come from there: from everywhere where nothing is listed. */
    public boolean admits(String address) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> network.holds(literal(address)));
    }

    String kept() {
        return networks.stream().map(Network::text).collect(Collectors.joining(","));
    }

    private static Network network(String text) {
        var parts = text.split("/", 2);
        var address = literal(parts[0]);
        var most = address.getAddress().length * BITS;
        if (parts.length == 1) {
            return new Network(plain(address), address, most);
        }
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > most) {
            throw malformed(text);
        }
        return new Network(plain(address) + "/" + Integer.parseInt(parts[1]), address, Integer.parseInt(parts[1]));
    }

    private static String plain(InetAddress address) {
        return address.getHostAddress();
    }

    /** An address as digits; the zone that a machine adds to its own (fe80::1%eth0) says nothing of it. */
    private static InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text.replaceFirst("%.*$", ""));
        } catch (IllegalArgumentException name) {
            throw malformed(text);
        }
    }

    private static RuntimeException malformed(String text) {
        return Refusal.of(RefusalCode.ADDRESS_MALFORMED, "address", text).with("field", FIELD).thrown();
    }
}
