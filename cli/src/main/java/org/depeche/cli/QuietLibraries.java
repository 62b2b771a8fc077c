package org.depeche.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Keeps libraries from logging to standard error, which is for what users must know.
 *
 * <p>Named in the property {@code java.util.logging.config.class}, so that it is loaded only where a library logs.
 */
public final class QuietLibraries {
    public QuietLibraries() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
