package org.depeche.intake.agency;

import java.util.Locale;
import java.util.Set;

/** Tells the agencies' forms by how they begin. */
public final class AgencyForms {
    private static final Set<String> ROOTS = Set.of(
            "nitf", "newsml", "newsitem", "packageitem", "planningitem", "conceptitem", "knowledgeitem", "newsmessage");
    private static final int BEFORE_HEADER = 64;
    private static final int LONGEST_HEADER = 1024;
    private static final byte START_OF_HEADER = 1;
    private static final byte START_OF_TEXT = 2;

    private AgencyForms() {}

    /** Whether an XML document with this root element holds dispatches. */
    public static boolean isRoot(String name) {
        return ROOTS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a document that begins like this is a dispatch as teleprinters got it (IPTC 7901, ANPA 1312). */
    public static boolean isWireText(byte[] beginning) {
        int header = find(beginning, START_OF_HEADER, 0, BEFORE_HEADER);
        int text = header < 0 ? -1 : find(beginning, START_OF_TEXT, header, header + LONGEST_HEADER);
        for (int i = 0; i < text; i++) {
            if (beginning[i] == 0) {
                return false;
            }
        }
        return text >= 0;
    }

    private static int find(byte[] bytes, byte wanted, int from, int to) {
        for (int i = from; i < Math.min(to, bytes.length); i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
