package org.depeche.text.time;

/** Which way from its anchor a bare day or month lies. */
enum Direction {
    PAST,
    FUTURE,
    /** Nothing tells: the nearest, or what news mostly means. */
    OPEN
}
