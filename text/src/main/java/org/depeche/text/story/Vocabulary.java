package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The features seen in the window, each with a number and its rarity.
 *
 * <p>Rarity is the inverse document frequency [1] over the articles remembered, learned as they come. What we changed:
 * it is counted as if some hundred articles of other matters stood beside them, so that in a small input the words of a
 * story told by most of it stay telling; and it is counted anew only after a tenth of the window has changed, so that
 * the weights of an article seldom have to be.
 *
 * <p>[1] Karen Spärck Jones, A statistical interpretation of term specificity and its application in retrieval, 1972.
 */
final class Vocabulary {
    private static final double OTHERS = 300;
    private static final double UNSEEN = 0.5;
    private static final int PART = 10;
    private static final int FEWEST_CHANGES = 5;

    private final Map<String, Integer> ids = new HashMap<>();
    private String[] forms = new String[1024];
    private String[] surfaces = new String[1024];
    private int[] articles = new int[1024];
    private float[] rarities = new float[1024];
    private int[] free = new int[16];
    private int freed;
    private int used;
    private int size;
    private int changes;
    private int edition;

    /** Counts an article with the features of {@code counts}: their numbers in the order given. */
    int[] add(Map<String, FeatureCount> counts) {
        int[] numbers = new int[counts.size()];
        int place = 0;
        size++;
        for (var entry : counts.entrySet()) {
            int id = ids.computeIfAbsent(entry.getKey(), form -> open(form, entry.getValue().surface));
            articles[id]++;
            numbers[place++] = id;
        }
        change();
        return numbers;
    }

    /** Takes an article's features out again. */
    void remove(int[] features) {
        size--;
        for (int id : features) {
            if (--articles[id] == 0) {
                ids.remove(forms[id]);
                free = freed == free.length ? Arrays.copyOf(free, freed * 2) : free;
                free[freed++] = id;
            }
        }
        change();
    }

    float rarity(int feature) {
        return rarities[feature];
    }

    String surface(int feature) {
        return surfaces[feature];
    }

    /** How many features there have room to be. */
    int capacity() {
        return forms.length;
    }

    /** Rises when rarities were counted anew. */
    int edition() {
        return edition;
    }

    int articles() {
        return size;
    }

    void write(DataOutput out) throws IOException {
        BinaryForm.writeNumber(out, size);
        BinaryForm.writeNumber(out, changes);
        BinaryForm.writeNumber(out, used);
        for (int id = 0; id < used; id++) {
            BinaryForm.writeNumber(out, articles[id]);
            if (articles[id] > 0) {
                BinaryForm.writeText(out, forms[id]);
                BinaryForm.writeText(out, surfaces[id].equals(forms[id]) ? "" : surfaces[id]);
                out.writeFloat(rarities[id]);
            }
        }
        BinaryForm.writeNumber(out, freed);
        for (int place = 0; place < freed; place++) {
            BinaryForm.writeNumber(out, free[place]);
        }
    }

    static Vocabulary read(DataInput in) throws IOException {
        var vocabulary = new Vocabulary();
        int size = BinaryForm.readNumber(in);
        int changes = BinaryForm.readNumber(in);
        int used = BinaryForm.readNumber(in);
        for (int id = 0; id < used; id++) {
            int articles = BinaryForm.readNumber(in);
            vocabulary.room(id);
            vocabulary.used++;
            if (articles > 0) {
                vocabulary.readFeature(id, articles, in);
            }
        }
        vocabulary.freed = BinaryForm.readCount(in, used);
        vocabulary.free = new int[Math.max(16, vocabulary.freed)];
        for (int place = 0; place < vocabulary.freed; place++) {
            vocabulary.free[place] = BinaryForm.readCount(in, used - 1);
        }
        vocabulary.size = size;
        vocabulary.changes = changes;
        return vocabulary;
    }

    private void readFeature(int id, int count, DataInput in) throws IOException {
        forms[id] = BinaryForm.readText(in);
        var surface = BinaryForm.readText(in);
        surfaces[id] = surface.isEmpty() ? forms[id] : surface;
        articles[id] = count;
        rarities[id] = in.readFloat();
        ids.put(forms[id], id);
    }

    private int open(String form, String surface) {
        int id = freed > 0 ? free[--freed] : used++;
        room(id);
        forms[id] = form;
        surfaces[id] = surface;
        articles[id] = 0;
        rarities[id] = rarity(size, 1);
        return id;
    }

    private void room(int id) {
        if (id == forms.length) {
            forms = Arrays.copyOf(forms, id * 2);
            surfaces = Arrays.copyOf(surfaces, id * 2);
            articles = Arrays.copyOf(articles, id * 2);
            rarities = Arrays.copyOf(rarities, id * 2);
        }
    }

    private void change() {
        if (++changes > Math.max(FEWEST_CHANGES, size / PART)) {
            changes = 0;
            edition++;
            for (int id = 0; id < used; id++) {
                rarities[id] = rarity(size, articles[id]);
            }
        }
    }

    private static float rarity(int size, int articles) {
        return (float) Math.max(0, Math.log((size + OTHERS) / (articles + UNSEEN)));
    }
}
