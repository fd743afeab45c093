package org.counterfoil.client.device.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.OptionalInt;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;

/** A printer that takes bytes over TCP. A write that hangs ends when its thread is interrupted. */
public final class NetworkLine implements PrinterLine {

    private final Connection.Network address;
    private final int limitMillis;

    /** @param limit the longest wait for the connection and for every answer */
    public NetworkLine(Connection.Network address, Duration limit) {
        this.address = address;
        this.limitMillis = Math.toIntExact(limit.toMillis());
    }

    @Override
    public Conversation open(String job) throws IOException {
        var socket = new Socket();
        try {
            socket.setSoTimeout(limitMillis);
            socket.connect(new InetSocketAddress(address.host(), address.port()), limitMillis);
            return new Connected(socket);
        } catch (IOException e) {
            socket.close();
            throw new PrinterLineException(PrintFault.UNREACHABLE,
                    "no printer at " + address.host() + ":" + address.port() + ": " + e.getMessage(), e);
        }
    }

    private record Connected(Socket socket) implements Conversation {

        @Override
        public void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        @Override
        public OptionalInt ask(byte[] question) throws IOException {
            send(question);
            try {
                var answer = socket.getInputStream().read();
                if (answer < 0) {
                    throw new PrinterLineException(PrintFault.NO_ANSWER, "the printer closed the connection");
                }
                return OptionalInt.of(answer);
            } catch (SocketTimeoutException e) {
                throw new PrinterLineException(PrintFault.NO_ANSWER, "the printer was asked and kept silent", e);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
