package org.counterfoil.client.till;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.client.value.DeskSession;
import org.counterfoil.client.value.ReceiptDesk;
import org.counterfoil.client.value.pin.PinQuestion;
import org.counterfoil.client.value.request.Commands;
import org.counterfoil.client.value.request.PendingRequests;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.value.TransactionDetails;

/** A desk without a toolkit: the pretend server, a direct executor, a printer that remembers. */
final class DeskFixture implements AutoCloseable {

    final SampleServer server = new SampleServer();
    final DirectExecutor executor = new DirectExecutor();
    final KeyedPinPad pad = new KeyedPinPad();
    final List<TransactionDetails> printed = new ArrayList<>();
    final List<String> drawer = new ArrayList<>();
    final List<Notice.Tone> heard = new ArrayList<>();
    final ApprovalQuestion approvals = new ApprovalQuestion();
    final Till till;
    boolean paperOut;
    int downloads;
    DeskViewModel desk;
    private final Clock clock = Clock.fixed(SamplePeople.NOW, ZoneOffset.UTC);
    private long lastUuid;

    DeskFixture(Path folder) {
        var pending = PendingRequests.open(folder.resolve("pending.jsonl"));
        till = new Till(new Commands(executor, pending, clock, () -> new UUID(1, ++lastUuid)), pad, clock);
        signIn(SamplePeople.signedIn());
    }

    void signIn(SignedIn signedIn) {
        if (desk != null) {
            desk.close();
        }
        desk = new DeskViewModel(session(signedIn), till, drawer::add, () -> downloads++);
    }

    /** The first number that no request has. */
    long sequence() {
        return lastUuid + 1;
    }

    DeskSession session(SignedIn signedIn) {
        return new DeskSession(signedIn, server, executor, till.commands(), new PinQuestion(pad),
                approvals, this::print,
                heard::add, clock);
    }

    void scan(String text) {
        desk.scanned(Scan.of(text));
    }

    void type(String text) {
        desk.typed(text);
    }

    void pin(String digits) {
        digits.chars().forEach(digit -> pad.digit((char) digit));
        pad.enter();
    }

    Sale sale() {
        return till.sales().current().get();
    }

    /** Why the sale was refused last. */
    Refusal refusal() {
        return ((Notice.Refusing) desk.sale().notice().get()).refusal();
    }

    TransactionDetails done() {
        return ((SaleStep.Done) sale().step()).transaction();
    }

    @Override
    public void close() {
        desk.close();
        till.close();
    }

    private void print(TransactionDetails transaction, int copy) {
        if (paperOut) {
            throw new ReceiptDesk.NotPrintedException("value.paper-out", null);
        }
        printed.add(transaction);
    }
}
