/**
 * Runs {@code text} over archives of millions on Apache Spark: turns rows into calls, and calls into rows. The doors are
 * {@link org.depeche.spark.DepecheSpark} for a command line, {@link org.depeche.spark.ExtractJob},
 * {@link org.depeche.spark.ReuseJob}, {@link org.depeche.spark.StoriesJob} and {@link org.depeche.spark.ReportJob} for
 * programs.
 */
@NullMarked
package org.depeche.spark;

import org.jspecify.annotations.NullMarked;
