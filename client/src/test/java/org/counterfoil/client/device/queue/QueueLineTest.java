package org.counterfoil.client.device.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;

import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile.Connection;
import org.junit.jupiter.api.Test;

class QueueLineTest {

    private final List<String> printed = new ArrayList<>();

    private interface Printing {
        void print(Doc doc, PrintRequestAttributeSet attributes) throws Exception;
    }

    /** A queue of the system with a name; its jobs go to {@code printing}. */
    private static PrintService service(String name, Printing printing) {
        return proxy(PrintService.class, (method, arguments) -> method.equals("getName")
                ? name
                : proxy(DocPrintJob.class, (call, given) -> {
                    printing.print((Doc) given[0], (PrintRequestAttributeSet) given[1]);
                    return null;
                }));
    }

    private interface Call {
        Object answer(String method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (self, method, arguments) -> call.answer(method.getName(), arguments)));
    }

    private QueueLine line(String name, Printing printing) {
        return new QueueLine(new Connection.Queue(name), () -> List.of(service("POS-58", printing)));
    }

    @Test
    void aJobIsHandedOverWholeUnderItsName() throws Exception {
        var line = line("POS-58", (doc, attributes) -> printed.add(attributes.get(JobName.class) + " "
                + ((byte[]) doc.getPrintData()).length));
        try (var conversation = line.open("127")) {
            conversation.send(new byte[10]);
            conversation.send(new byte[5]);
            assertThat(conversation.ask(new byte[3])).isEmpty();
            assertThat(printed).isEmpty();
        }
        assertThat(printed).containsExactly("127 15");
    }

    @Test
    void anUnknownQueueIsNamedBesideThoseThatExist() {
        assertThatThrownBy(() -> line("POS-80", (doc, attributes) -> printed.add("x")).open("127"))
                .isInstanceOfSatisfying(PrinterLineException.class,
                        e -> assertThat(e.fault()).isEqualTo(PrintFault.QUEUE_UNKNOWN))
                .hasMessageContainingAll("POS-80", "POS-58");
    }

    @Test
    void aRefusedJobIsAFault() {
        var line = line("POS-58", (doc, attributes) -> {
            throw new PrintException("paused");
        });
        assertThatThrownBy(() -> {
            try (var conversation = line.open("127")) {
                conversation.send(new byte[1]);
            }
        }).isInstanceOf(PrinterLineException.class).hasMessageContaining("paused");
    }
}
