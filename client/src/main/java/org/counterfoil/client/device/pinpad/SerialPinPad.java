package org.counterfoil.client.device.pinpad;

import java.util.concurrent.Executor;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;

/** A pad on a serial line: ASCII digits, CR confirms, BS takes back, ESC cancels; 9600 8N1. */
public final class SerialPinPad implements AutoCloseable {

    private static final int BAUD = 9600;
    private static final int DATA_BITS = 8;
    private static final int BACKSPACE = 8;
    private static final int CARRIAGE_RETURN = 13;
    private static final int ESCAPE = 27;

    private final SerialPort port;
    private final KeyedPinPad pad;
    private final Executor screen;

    /** @param screen brings the keys onto the screen's thread */
    public SerialPinPad(String path, KeyedPinPad pad, Executor screen) {
        this.port = SerialPort.getCommPort(path);
        this.pad = pad;
        this.screen = screen;
    }

    /** Opens the line; false where there is none. */
    public boolean open() {
        port.setComPortParameters(BAUD, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        if (!port.openPort()) {
            return false;
        }
        return port.addDataListener(new SerialPortDataListener() {
            @Override
            public int getListeningEvents() {
                return SerialPort.LISTENING_EVENT_DATA_RECEIVED | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
            }

            @Override
            public void serialEvent(SerialPortEvent event) {
                if (event.getEventType() == SerialPort.LISTENING_EVENT_PORT_DISCONNECTED) {
                    close();
                } else {
                    var keys = event.getReceivedData().clone();
                    screen.execute(() -> take(keys));
                }
            }
        });
    }

    /** What came over the line, key by key. */
    void take(byte[] keys) {
        for (var key : keys) {
            switch (key) {
                case BACKSPACE -> pad.backspace();
                case CARRIAGE_RETURN -> pad.enter();
                case ESCAPE -> pad.cancel();
                default -> pad.digit((char) key);
            }
        }
    }

    @Override
    public void close() {
        port.removeDataListener();
        port.closePort();
    }
}
