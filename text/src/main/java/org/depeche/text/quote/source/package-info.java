/**
 * The words beside a cue that name who speaks. The door is {@link org.depeche.text.quote.source.SourceFinder}; through it
 * come {@link org.depeche.text.quote.source.NounPhrases}, {@link org.depeche.text.quote.source.Subjects},
 * {@link org.depeche.text.quote.source.SubjectPlaces}, {@link org.depeche.text.quote.source.Announcements},
 * {@link org.depeche.text.quote.source.Incises}, {@link org.depeche.text.quote.source.MainVerbs} and
 * {@link org.depeche.text.quote.source.BareClauses}.
 */
@NullMarked
package org.depeche.text.quote.source;

import org.jspecify.annotations.NullMarked;
