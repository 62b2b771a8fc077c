/**
 * Files of many articles with named fields: article lines, JSON, tables. The doors are {@link
 * org.depeche.intake.line.ArticleLines}, {@link org.depeche.intake.line.JsonArticles}, {@link
 * org.depeche.intake.line.CsvTable} and {@link org.depeche.intake.line.ParquetTable}.
 */
@NullMarked
package org.depeche.intake.line;

import org.jspecify.annotations.NullMarked;
