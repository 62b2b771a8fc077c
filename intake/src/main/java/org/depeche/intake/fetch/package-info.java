/**
 * Fetches what lies behind an address, safely and politely. The doors are {@link org.depeche.intake.fetch.Fetcher} and, for
 * what is sent instead of fetched, {@link org.depeche.intake.fetch.Courier}.
 */
@NullMarked
package org.depeche.intake.fetch;

import org.jspecify.annotations.NullMarked;
