package org.depeche.store.alert;

/**
 * What a saved search told.
 *
 * @param guid names it to the world
 * @param sentence what is new, in the search's language
 * @param madeAt seconds since 1970
 */
public record StoredAlert(
        long id, String guid, long search, String story, String kind, String headline, String sentence, long madeAt) {}
