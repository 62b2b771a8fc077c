/**
 * Who it is that speaks. The doors are {@link org.depeche.text.quote.speaker.Speakers}, whom a text names, and
 * {@link org.depeche.text.quote.speaker.SpeakerResolver}.
 */
@NullMarked
package org.depeche.text.quote.speaker;

import org.jspecify.annotations.NullMarked;
