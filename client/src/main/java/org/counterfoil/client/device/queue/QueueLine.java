package org.counterfoil.client.device.queue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;

/** A queue of the operating system that passes bytes on as they are; a job is handed over whole when it is closed. */
public final class QueueLine implements PrinterLine {

    private final Connection.Queue queue;
    private final Supplier<List<PrintService>> services;

    public QueueLine(Connection.Queue queue) {
        this(queue, () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    QueueLine(Connection.Queue queue, Supplier<List<PrintService>> services) {
        this.queue = queue;
        this.services = services;
    }

    @Override
    public Conversation open(String job) throws IOException {
        var known = services.get();
        var service = known.stream().filter(candidate -> candidate.getName().equals(queue.name())).findFirst()
                .orElseThrow(() -> new PrinterLineException(PrintFault.QUEUE_UNKNOWN,
                        "there is no queue '" + queue.name() + "'; this system has "
                                + known.stream().map(PrintService::getName).toList()));
        return new Collected(service, job, new ByteArrayOutputStream());
    }

    private record Collected(PrintService service, String job, ByteArrayOutputStream bytes) implements Conversation {

        @Override
        public void send(byte[] more) {
            bytes.writeBytes(more);
        }

        @Override
        public OptionalInt ask(byte[] question) {
            return OptionalInt.empty();
        }

        @Override
        public void close() throws IOException {
            if (bytes.size() == 0) {
                return;
            }
            var attributes = new HashPrintRequestAttributeSet(new JobName(job, null));
            try {
                service.createPrintJob().print(
                        new SimpleDoc(bytes.toByteArray(), DocFlavor.BYTE_ARRAY.AUTOSENSE, null), attributes);
            } catch (PrintException e) {
                throw new PrinterLineException(PrintFault.UNREACHABLE, "the queue refused the job: " + e.getMessage(),
                        e);
            }
        }
    }
}
