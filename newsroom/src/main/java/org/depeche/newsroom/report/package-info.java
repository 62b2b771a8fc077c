/**
 * What a researcher asks of an archive: how much is copied, who is first, how fast news spreads. The door is {@link
 * org.depeche.newsroom.report.ReportArchive}; {@link org.depeche.newsroom.report.Study} makes several reports of one reading.
 */
@NullMarked
package org.depeche.newsroom.report;

import org.jspecify.annotations.NullMarked;
