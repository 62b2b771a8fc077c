package org.depeche.store.intake;

/**
 * A run that took articles in.
 *
 * @param process who ran it: number, start and machine
 * @param lastAt when it committed last, in ISO 8601
 */
public record Run(long id, String process, String startedAt, String lastAt, Tally tally) {}
