package org.counterfoil.client.device.pinpad;

import java.util.Optional;
import java.util.concurrent.Executor;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/** A pad on a serial line: ASCII digits, CR confirms, BS takes back, ESC cancels; 8N1. */
public final class SerialPinPad implements AutoCloseable {

    private static final int DATA_BITS = 8;
    private static final int BACKSPACE = 8;
    private static final int CARRIAGE_RETURN = 13;
    private static final int ESCAPE = 27;

    private final PinPadSettings.Serial settings;
    private final KeyedPinPad pad;
    private final Executor screen;
    private final Runnable lost;
    private Optional<SerialPort> line = Optional.empty();
    private boolean closed;

    /**
     * @param screen brings the keys onto the screen's thread
     * @param lost   runs there when the line breaks
     */
    public SerialPinPad(PinPadSettings.Serial settings, KeyedPinPad pad, Executor screen, Runnable lost) {
        this.settings = settings;
        this.pad = pad;
        this.screen = screen;
        this.lost = lost;
    }

    /** Opens the line, away from the screen's thread; false where there is none, or it is somebody else's. */
    public synchronized boolean open() {
        if (closed) {
            return false;
        }
        line = found().filter(this::listens);
        return line.isPresent();
    }

    private Optional<SerialPort> found() {
        try {
            return Optional.of(SerialPort.getCommPort(settings.port()));
        } catch (SerialPortInvalidPortException unknown) {
            return Optional.empty();
        }
    }

    private boolean listens(SerialPort port) {
        port.setComPortParameters(settings.baud(), DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
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
                    release();
                    screen.execute(lost);
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

    private synchronized void release() {
        line.ifPresent(port -> {
            port.removeDataListener();
            port.closePort();
        });
        line = Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        release();
    }
}
