package org.counterfoil.server.ledger.slot;

/**
 * The slot that a lane of a node writes to. Where others took it over, since the node was silent for too long, the lane
 * goes on with another one; where another process calls itself by the node's name, it does not.
 */
public final class HeldSlot {

    private final WriterSlots slots;
    private final String node;
    private final int lane;
    private Slot slot;

    /** Takes a slot for the lane. */
    public HeldSlot(WriterSlots slots, String node, int lane) {
        this.slots = slots;
        this.node = node;
        this.lane = lane;
        this.slot = slots.acquire(node, lane);
    }

    /** The slot as it is held now. */
    public synchronized Slot current() {
        return slot;
    }

    /**
     * Takes another slot in place of one that was lost; nothing happens when that was done already.
     *
     * @throws FencedException when a process of the same name holds the slot: of the two, the later one goes on
     */
    public synchronized void renew(Slot lost) {
        if (slot.equals(lost)) {
            slot = slots.renew(node, lane, lost);
        }
    }

    /** Leaves the slot to whoever comes next. */
    public synchronized void release() {
        slots.release(slot);
    }
}
