package org.depeche.text.reuse.collection;

/** Who of a season holds an anchor first: a hash table with open addressing, 12 bytes an entry, half to full. */
final class AnchorOwners {
    static final int NOBODY = -1;

    private static final long FREE = 0;
    /** Stands for the one anchor that would look like a free slot. */
    private static final long ZERO = 1;

    private long[] anchors = new long[1024];
    private int[] owners = new int[1024];
    private int size;

    int find(long anchor) {
        int slot = slot(anchor);
        return anchors[slot] == FREE ? NOBODY : owners[slot];
    }

    /** Who holds {@code anchor}: from now on the article {@code number} if nobody did. */
    int claim(long anchor, int number) {
        int slot = slot(anchor);
        if (anchors[slot] != FREE) {
            return owners[slot];
        }
        anchors[slot] = anchor == FREE ? ZERO : anchor;
        owners[slot] = number;
        size++;
        if (size * 4L > anchors.length * 3L) {
            grow();
        }
        return number;
    }

    /** Where {@code anchor} stands, or the free slot for it; owners are not looked at, which would be another wait for memory. */
    private int slot(long anchor) {
        long sought = anchor == FREE ? ZERO : anchor;
        int slot = (int) (sought >>> 20) & (anchors.length - 1);
        while (anchors[slot] != FREE && anchors[slot] != sought) {
            slot = (slot + 1) & (anchors.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldAnchors = anchors;
        var oldOwners = owners;
        anchors = new long[oldAnchors.length * 2];
        owners = new int[anchors.length];
        for (int old = 0; old < oldAnchors.length; old++) {
            if (oldAnchors[old] != FREE) {
                int slot = slot(oldAnchors[old]);
                anchors[slot] = oldAnchors[old];
                owners[slot] = oldOwners[old];
            }
        }
    }
}
