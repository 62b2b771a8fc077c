/** Fetches what lies behind an address, safely and politely. The door is {@link org.depeche.intake.fetch.Fetcher}. */
@NullMarked
package org.depeche.intake.fetch;

import org.jspecify.annotations.NullMarked;
