package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/** A writer on a serial cable, 8N1, or on one that looks like it. */
final class SerialStripeLine implements StripeLine {

    private static final int DATA_BITS = 8;

    private final SerialPort port;

    private SerialStripeLine(SerialPort port) {
        this.port = port;
    }

    static StripeLine open(WriterProfile.Stripe profile) throws IOException {
        var port = port(profile);
        port.setComPortParameters(profile.baud(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        if (!port.openPort()) {
            throw new IOException(profile.port() + " can't be opened, error " + port.getLastErrorCode());
        }
        return new SerialStripeLine(port);
    }

    private static SerialPort port(WriterProfile.Stripe profile) throws IOException {
        try {
            return SerialPort.getCommPort(profile.port());
        } catch (SerialPortInvalidPortException unknown) {
            throw new IOException("there is no port " + profile.port(), unknown);
        }
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        if (port.writeBytes(bytes, bytes.length) != bytes.length) {
            throw new IOException("the writer does not take what is sent");
        }
    }

    @Override
    public OptionalInt read(Duration limit) throws IOException {
        var millis = Math.toIntExact(Math.max(1, limit.toMillis()));
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING, millis, 0);
        var one = new byte[1];
        return switch (port.readBytes(one, 1)) {
            case 1 -> OptionalInt.of(one[0] & 0xFF);
            case 0 -> OptionalInt.empty();
            default -> throw new IOException("the line is broken");
        };
    }

    @Override
    public void close() {
        port.closePort();
    }
}
