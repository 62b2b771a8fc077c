package org.depeche.text.extract.block;

/** Tells scripts that say more in fewer characters than Latin letters do. */
final class Ideographs {
    private static final int SAMPLE = 20;

    private Ideographs() {}

    static boolean dense(String text) {
        int seen = 0;
        int dense = 0;
        for (int i = 0; i < text.length() && seen < SAMPLE; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                seen++;
                dense += c >= 0x2E80 && c < 0xD800 ? 1 : 0;
            }
        }
        return dense * 2 > seen;
    }
}
