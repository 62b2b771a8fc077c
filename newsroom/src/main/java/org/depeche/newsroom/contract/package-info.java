/**
 * The JSON that goes out: a public interface, changed only by adding. The doors are {@link
 * org.depeche.newsroom.contract.ArticleJson}, {@link org.depeche.newsroom.contract.ArticleLineJson}, {@link org.depeche.newsroom.contract.ComparisonJson}, {@link
 * org.depeche.newsroom.contract.ReuseJson}, {@link org.depeche.newsroom.contract.StoryJson}, {@link
 * org.depeche.newsroom.contract.TakenJson}, {@link org.depeche.newsroom.contract.SearchJson}, {@link org.depeche.newsroom.contract.ReportJson}, {@link org.depeche.newsroom.contract.DecisionJson} and {@link org.depeche.newsroom.contract.FeedJson}.
 */
@NullMarked
package org.depeche.newsroom.contract;

import org.jspecify.annotations.NullMarked;
