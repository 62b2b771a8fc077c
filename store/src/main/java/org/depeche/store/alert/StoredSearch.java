package org.depeche.store.alert;

import java.util.Optional;

/**
 * A saved search.
 *
 * @param owner the account whose it is
 * @param language in which it tells
 * @param webhook where each alert is posted
 * @param nonce of which, with a key outside the archive, the keys of its feed and its webhook are made
 * @param madeAt seconds since 1970
 * @param sinceArticle the newest article when it was made: it and those before are no news
 * @param seenChange the archive's change up to which it has looked
 */
public record StoredSearch(
        long id,
        String owner,
        String name,
        String query,
        String language,
        Optional<String> mail,
        Optional<String> webhook,
        String nonce,
        boolean paused,
        long madeAt,
        long sinceArticle,
        long sinceRevision,
        long seenChange) {}
