package org.depeche.store.safety;

import java.util.List;

/**
 * What must hold of an archive's rows, and the question that finds those of which it does not.
 *
 * @param rule what must hold
 * @param violations answers one text a violation
 */
record Invariant(String rule, String violations) {

    static final List<Invariant> ALL = List.of(
            new Invariant(
                    "an article's newest revision is its own and bears the highest number",
                    "SELECT a.label FROM articles a LEFT JOIN revisions r ON r.id = a.revision_id"
                            + " WHERE r.id IS NULL OR r.article_id <> a.id OR r.number <> a.revisions"),
            new Invariant(
                    "an article's revisions are counted from 1 without gaps",
                    "SELECT a.label FROM articles a JOIN (SELECT article_id, COUNT(*) AS n, MIN(number) AS low,"
                            + " MAX(number) AS high FROM revisions GROUP BY article_id) r ON r.article_id = a.id"
                            + " WHERE r.n <> a.revisions OR r.low <> 1 OR r.high <> a.revisions"),
            new Invariant(
                    "every article is in a story",
                    "SELECT a.label FROM articles a LEFT JOIN memberships m ON m.article_id = a.id"
                            + " LEFT JOIN stories s ON s.id = m.story_id WHERE s.id IS NULL"),
            new Invariant(
                    "a story counts its articles",
                    "SELECT s.id FROM stories s LEFT JOIN (SELECT story_id, COUNT(*) AS n FROM memberships"
                            + " GROUP BY story_id) m ON m.story_id = s.id WHERE s.articles > COALESCE(m.n, 0)"
                            + " OR (s.articles < COALESCE(m.n, 0) AND NOT EXISTS (SELECT 1 FROM memberships h"
                            + " JOIN articles a ON a.id = h.article_id WHERE h.story_id = s.id"
                            + " AND (a.withdrawn = 1 OR a.embargoed_until IS NOT NULL)))"),
            new Invariant(
                    "a story that was left says where its articles went",
                    "SELECT s.id FROM stories s LEFT JOIN stories t ON t.id = s.moved_to"
                            + " WHERE s.moved_to IS NOT NULL AND t.id IS NULL"),
            new Invariant(
                    "no article shares a passage with itself",
                    "SELECT a.label FROM passages p JOIN revisions r ON r.id = p.revision_id"
                            + " JOIN revisions o ON o.id = p.other_id JOIN articles a ON a.id = r.article_id"
                            + " WHERE o.article_id = r.article_id"),
            new Invariant("two articles that a person put together are in one story", decided("together", "<>")),
            new Invariant("two articles that a person kept apart are in two stories", decided("apart", "=")),
            new Invariant(
                    "nothing was changed after the last change",
                    "SELECT label FROM articles WHERE changed > (SELECT sequence FROM archive)"
                            + " UNION ALL SELECT id FROM stories WHERE changed > (SELECT sequence FROM archive)"),
            new Invariant(
                    "the runs have added what is here",
                    "SELECT CAST(added AS TEXT) FROM (SELECT COALESCE(SUM(added), 0) AS added,"
                            + " COALESCE(SUM(revised), 0) AS revised FROM runs) t"
                            + " WHERE added <> (SELECT COUNT(*) FROM articles)"
                            + " OR revised <> (SELECT COUNT(*) FROM revisions) - (SELECT COUNT(*) FROM articles)"));

    private static String decided(String kind, String wrong) {
        return "SELECT d.subject FROM decisions d JOIN articles a ON a.label = d.subject"
                + " JOIN articles b ON b.label = d.object JOIN memberships m ON m.article_id = a.id"
                + " JOIN memberships n ON n.article_id = b.id WHERE d.undone_at IS NULL AND d.kind = '" + kind
                + "' AND m.story_id " + wrong + " n.story_id AND NOT EXISTS (SELECT 1 FROM decisions l"
                + " WHERE l.undone_at IS NULL AND l.id > d.id AND l.kind IN ('together', 'apart')"
                + " AND (l.subject IN (d.subject, d.object) OR l.object IN (d.subject, d.object)))";
    }
}
