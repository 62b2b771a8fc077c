package org.depeche.newsroom.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An archive in figures, comparable with the published study of French online news (J. Cagé, N. Hervé, M.-L. Viaud, The
 * production of information in an online world, 2020, <a
 * href="https://doi.org/10.1093/restud/rdz061">doi:10.1093/restud/rdz061</a>): there 64 % of the text is copied, 93 % of
 * the events are covered by the agency, and half of them spread within 25 minutes.
 *
 * @param outlets those with most articles first
 * @param days in their order; articles without a day are left out here
 * @param agencies those credited most first
 */
public record Report(
        Totals totals,
        Spread spread,
        List<OutletFigures> outlets,
        List<DayFigures> days,
        List<AgencyFigures> agencies) {

    public Report {
        outlets = List.copyOf(outlets);
        days = List.copyOf(days);
        agencies = List.copyOf(agencies);
    }

    /**
     * All of it.
     *
     * @param dated articles that bear a day
     * @param stories all, those of one article among them
     * @param events stories that at least two outlets tell
     * @param eventsWithAgency events of which an article credits an agency
     * @param copied the share of all characters that stand in an article that is likelier the source, from 0 to 1
     */
    public record Totals(
            int articles,
            int dated,
            int outlets,
            int stories,
            int events,
            int eventsWithAgency,
            long characters,
            double copied) {}

    /**
     * How long an event takes from its first outlet to the second.
     *
     * @param events those that count: both articles give the time of day
     * @param within25 the share of them that took 25 minutes or less; empty without events
     * @param minutes the quartiles, in minutes: a quarter, half, three quarters of the events took no longer
     * @param curve for some delays the share of events that took no longer
     */
    public record Spread(int events, OptionalDouble within25, List<Double> minutes, List<Step> curve) {
        public Spread {
            minutes = List.copyOf(minutes);
            curve = List.copyOf(curve);
        }

        /** The share of events that took {@code minutes} or less. */
        public record Step(int minutes, double share) {}
    }

    /**
     * One outlet.
     *
     * @param copied the share of its characters that stand in an article that is likelier the source
     * @param crediting how many of its articles credit an agency
     * @param first of how many events it was the first
     * @param exclusive how many stories it told alone
     */
    public record OutletFigures(
            String outlet, int articles, long characters, double copied, int crediting, int first, int exclusive) {}

    /** One day. */
    public record DayFigures(LocalDate day, int articles, double copied) {}

    /**
     * One agency.
     *
     * @param articles how many credit it
     * @param events how many events have an article that credits it
     */
    public record AgencyFigures(String agency, int articles, int events) {}
}
