package org.depeche.store.intake;

/**
 * How far an input, one file, was taken in.
 *
 * @param input its absolute path
 * @param fingerprint tells whether the input is still the same
 * @param arrivals so many of its documents are dealt with
 * @param place the last of them
 */
public record InputPosition(String input, String fingerprint, long arrivals, String place) {}
