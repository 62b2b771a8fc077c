/**
 * The archive as Spark sees it: {@link org.depeche.spark.table.ArchiveFolder} says where each table lies,
 * {@link org.depeche.spark.table.ArticleRows} makes rows of articles and articles of rows, and
 * {@link org.depeche.spark.table.Groups} reads rows that stand together as one.
 */
@NullMarked
package org.depeche.spark.table;

import org.jspecify.annotations.NullMarked;
