/**
 * Runs {@code text} over archives of millions on Apache Spark: turns rows into calls, and calls into rows. The doors are
 * {@link org.depeche.spark.DepecheSpark} for a command line and {@link org.depeche.spark.ReportJob} for programs; the other
 * jobs have rooms of their own.
 */
@NullMarked
package org.depeche.spark;

import org.jspecify.annotations.NullMarked;
