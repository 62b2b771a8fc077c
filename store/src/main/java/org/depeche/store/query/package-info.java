/**
 * What somebody looks for in an archive and what was found: values only, {@link org.depeche.store.query.SearchQuery} in
 * and {@link org.depeche.store.query.SearchPage} out; how followed feeds are doing:
 * {@link org.depeche.store.query.FeedHealth}.
 */
@NullMarked
package org.depeche.store.query;

import org.jspecify.annotations.NullMarked;
