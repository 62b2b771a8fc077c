/**
 * Dispatches in the forms that agencies send them in. The doors are {@link org.depeche.intake.agency.DispatchReader} for
 * files, {@link org.depeche.intake.agency.NinjsLines} for JSON and {@link org.depeche.intake.agency.AgencyForms}, which
 * knows them when it sees them.
 *
 * <p>More than twelve files, on purpose: one a form. Each form's reader fills a {@code DispatchDraft}; {@code BodyMarkup} reads the text of all the marked-up ones.
 */
@NullMarked
package org.depeche.intake.agency;

import org.jspecify.annotations.NullMarked;
