package org.depeche.newsroom.report;

/**
 * An outlet in figures.
 *
 * @param figures what the archive's report says of it
 * @param own the report of its articles alone: its days and the agencies that it credits
 */
public record OutletReport(Report.OutletFigures figures, Report own) {}
