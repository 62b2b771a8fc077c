package org.depeche.text.reuse.collection;

import java.util.Arrays;

/** Who of a season holds an anchor first: a hash table with open addressing, 12 bytes an entry, half to full. */
final class AnchorOwners {
    static final int NOBODY = -1;

    private long[] anchors = new long[1024];
    private int[] owners = nobody(1024);
    private int size;

    int find(long anchor) {
        return owners[slot(anchor)];
    }

    /** Notes that the article {@code number} holds {@code anchor}; who came first stays. */
    void add(long anchor, int number) {
        if (size * 4L > anchors.length * 3L) {
            grow();
        }
        int slot = slot(anchor);
        if (owners[slot] == NOBODY) {
            anchors[slot] = anchor;
            owners[slot] = number;
            size++;
        }
    }

    private int slot(long anchor) {
        int slot = (int) (anchor >>> 20) & (anchors.length - 1);
        while (owners[slot] != NOBODY && anchors[slot] != anchor) {
            slot = (slot + 1) & (anchors.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldAnchors = anchors;
        var oldOwners = owners;
        anchors = new long[oldAnchors.length * 2];
        owners = nobody(anchors.length);
        for (int old = 0; old < oldAnchors.length; old++) {
            if (oldOwners[old] != NOBODY) {
                int slot = slot(oldAnchors[old]);
                anchors[slot] = oldAnchors[old];
                owners[slot] = oldOwners[old];
            }
        }
    }

    private static int[] nobody(int length) {
        var owners = new int[length];
        Arrays.fill(owners, NOBODY);
        return owners;
    }
}
