package org.counterfoil.client.device.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;

/** A printer on a serial cable; the port's name is taken as typed, since not every port is listed. */
public final class SerialLine implements PrinterLine {

    private static final int DATA_BITS = 8;
    private static final int CHUNK = 1024;

    private final Connection.Serial cable;
    private final int limitMillis;

    /** @param limit the longest wait for the printer to take or answer anything */
    public SerialLine(Connection.Serial cable, Duration limit) {
        this.cable = cable;
        this.limitMillis = Math.toIntExact(limit.toMillis());
    }

    @Override
    public Conversation open(String job) throws IOException {
        var port = port();
        port.setComPortParameters(cable.baud(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING, limitMillis,
                limitMillis);
        if (!port.openPort()) {
            throw new PrinterLineException(PrintFault.PORT_IN_USE, cable.port() + " can't be opened, error "
                    + port.getLastErrorCode());
        }
        return new Opened(port);
    }

    private SerialPort port() throws IOException {
        try {
            return SerialPort.getCommPort(cable.port());
        } catch (SerialPortInvalidPortException e) {
            throw new PrinterLineException(PrintFault.PORT_UNKNOWN, "there is no port " + cable.port(), e);
        }
    }

    private record Opened(SerialPort port) implements Conversation {

        @Override
        public void send(byte[] bytes) throws IOException {
            for (var sent = 0; sent < bytes.length;) {
                var written = port.writeBytes(bytes, Math.min(CHUNK, bytes.length - sent), sent);
                if (written <= 0) {
                    throw new PrinterLineException(PrintFault.NO_ANSWER,
                            "the printer took " + sent + " of " + bytes.length + " bytes");
                }
                sent += written;
            }
        }

        @Override
        public OptionalInt ask(byte[] question) throws IOException {
            send(question);
            var answer = new byte[1];
            if (port.readBytes(answer, 1) != 1) {
                throw new PrinterLineException(PrintFault.NO_ANSWER, "the printer was asked and kept silent");
            }
            return OptionalInt.of(answer[0] & 0xFF);
        }

        @Override
        public void close() {
            port.closePort();
        }
    }
}
