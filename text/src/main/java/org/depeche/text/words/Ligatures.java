package org.depeche.text.words;

/** The characters that stand for several letters, and those letters. */
final class Ligatures {
    private Ligatures() {}

    /** The letters that {@code character} stands for; empty where it stands for itself. */
    static String open(char character) {
        return switch (character) {
            case 'œ' -> "oe";
            case 'Œ' -> "Oe";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'ß' -> "ss";
            case 'ẞ' -> "Ss";
            case 'ĳ' -> "ij";
            case 'Ĳ' -> "Ij";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            case '…' -> "...";
            case 'İ' -> "I";
            case '\u212A' -> "K";
            case '\u212B' -> "Å";
            case 'ᵉ' -> "e";
            case 'ʳ' -> "r";
            case 'º' -> "°";
            default -> "";
        };
    }
}
