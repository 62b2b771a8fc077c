package org.depeche.text.story;

/**
 * Turns words into a vector that lies near those of other words of the same meaning, in whatever language: evidence
 * that words alone cannot give.
 *
 * <p>None is part of this library; module {@code encoder} reads ONNX models that people bring. An encoder must be
 * thread-safe and give the same vector for the same words; {@link Object#toString} tells it from others, so that what was
 * remembered with one is not compared with another's.
 */
public interface SentenceEncoder {

    /** The embedding of {@code text}, of which an encoder reads as much as it can. */
    Embedding encode(String text);

    /** How alike unrelated texts are to this encoder: the cosine, from -1 to 1, that speaks fully against one story. */
    double unrelated();

    /** How alike two tellings of one event are: the cosine, above {@link #unrelated}, that speaks fully for one story. */
    double same();
}
