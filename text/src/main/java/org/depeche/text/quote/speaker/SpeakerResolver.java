package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.clause.SentenceReader;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation the full name of its speaker.
 *
 * <p>Idea: a name in the source wins; a role goes to whom the text binds it, else to the last fitting person; a pronoun
 * to the speaker of the nearest sentence before that has a fitting one, else to that sentence's subject; words without
 * any source to the subject of the sentence before, else to the speaker before them. What stays is the source's own
 * words: bodies speak under their name. Cost: each quotation looks back over a bounded number of sentences.
 */
public final class SpeakerResolver {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");
    private static final int NEAR = 5;

    private final String text;
    private final QuoteLanguage language;
    private final List<Draft> drafts;
    private final Speakers speakers;
    private final SourceWords wording;
    private final Appositions appositions;
    private final Paragraphs paragraphs;
    private final SentenceSubjects subjects;
    private final Antecedents antecedents;
    private final OfficeBearers bearers;
    private final Bodies bodies;
    private final Documents documents;
    private final Possessors possessors;
    private final CommonSources common;

    /** Whom the words of a source meant last. */
    private final Map<String, String> told = new HashMap<>();

    private List<Draft> answers = List.of();
    private String interviewee = "";

    public SpeakerResolver(
            String text, QuoteLanguage language, List<Sentence> sentences, SentenceReader reader, Speakers speakers) {
        this.text = text;
        this.language = language;
        this.drafts = reader.drafts();
        this.speakers = speakers;
        this.wording = new SourceWords(text, language);
        this.appositions = new Appositions(text, language, speakers, wording);
        this.paragraphs = new Paragraphs(sentences);
        this.subjects =
                new SentenceSubjects(language, sentences, reader.sources(), speakers, wording, appositions, paragraphs);
        this.antecedents = new Antecedents(language, sentences, reader, speakers, wording, appositions, subjects);
        this.bearers = new OfficeBearers(
                language, paragraphs, speakers, wording, antecedents, new Cataphora(reader.voices(), speakers));
        this.bodies = new Bodies(language, speakers, sentences);
        this.possessors = new Possessors(language, sentences, reader.sources(), speakers, wording, antecedents);
        this.documents = new Documents(language, sentences, speakers, antecedents);
        this.common = new CommonSources(text, language, speakers, wording, antecedents, bearers, bodies);
    }

    /** The same for an interview in which {@code interviewee} gives the answers. */
    public SpeakerResolver withAnswers(List<Draft> given, String by) {
        answers = given;
        interviewee = by;
        return this;
    }

    public List<Quote> resolve() {
        var quotes = new ArrayList<Quote>();
        for (var draft : drafts) {
            var name = speaker(draft);
            var speaker = name == null ? null : bodies.full(name);
            if (speaker != null) {
                if (draft.source != null) {
                    told.put(wording.words(draft.source), speaker);
                    documents.add(wording.steps(wording.fold(draft.source)), speaker);
                }
                antecedents.add(draft.sentence, speaker, wording.isPlural(draft.source), shown(draft, speaker));
            }
            quotes.add(draft.name(speaker));
        }
        return quotes;
    }

    /** « un rapport de la Cour … Il ajoute »: the gender of what is told, which may be a document's and not its issuer's. */
    private Gender shown(Draft draft, String speaker) {
        if (draft.source == null) {
            return wording.shown(speaker);
        }
        boolean issued = !wording.teller(draft.source).equals(draft.source);
        boolean bare = speaker.equals(wording.named(draft.source));
        return wording.shown(issued || bare ? wording.words(draft.source) : speaker);
    }

    private @Nullable String speaker(Draft draft) {
        var source = draft.source == null ? null : wording.teller(draft.source);
        if (answers.contains(draft)) {
            return interviewee;
        }
        if (source == null) {
            return draft.guessed ? another(draft, continued(draft)) : null;
        }
        var words = wording.fold(source);
        if (language.is("everybody", words)) {
            var before = language.is("author", words) ? null : antecedents.previous(draft);
            // « a-t-on ajouté » goes on for a source or a body, never for somebody named.
            return before != null && language.is("nobody", words) && speakers.isPerson(before) ? null : before;
        }
        if (language.is("anaphora", words)) {
            return pronoun(draft, source);
        }
        if (wording.isSeveral(source)) {
            return wording.words(source);
        }
        var name = appositions.person(source);
        if (name != null) {
            return name;
        }
        return draft.guessed ? guess(draft, source) : commonly(draft, source);
    }

    /** Whom common nouns mean: who issued a document, who bears an office, whose a cabinet is; else the words themselves. */
    private @Nullable String commonly(Draft draft, Span source) {
        var issuer = documents.issuer(draft, wording.steps(wording.fold(source)));
        if (issuer != null) {
            return issuer;
        }
        var told = common.of(draft, source);
        var owned = told == null ? null : possessors.told(draft.sentence, source, told);
        return owned == null ? told : owned;
    }

    /** The speaker by the sentence's subject alone: somebody named or called by a role, never a thing. */
    private @Nullable String guess(Draft draft, Span source) {
        var parts = wording.steps(wording.fold(source));
        boolean theirs = parts.length > 1
                && language.is("possessive", parts[0])
                && (language.is("speech-noun", parts[1]) || language.is("work", parts[1]));
        var owner = theirs ? possessors.of(draft.sentence, source) : null;
        if (owner != null) {
            // « Son analyse : « … » ».
            return owner;
        }
        var role = bearers.of(draft, source);
        if (role != null) {
            return role;
        }
        var covering = speakers.mentionAt(source);
        if (covering != null && covering.span().end() >= source.end() && !appositions.isGoverned(source, covering)) {
            return covering.name();
        }
        var only = antecedents.onlyPerson(draft.sentence, draft.start());
        if (only != null) {
            return only;
        }
        boolean somebody = mayBeSomebody(draft, source) && !isTold(draft, source);
        return somebody ? commonly(draft, source) : another(draft, antecedents.previous(draft));
    }

    /** « Les banques « ont subi des pertes » » behind somebody's words: that one goes on and tells of them. */
    private boolean isTold(Draft draft, Span source) {
        var last = antecedents.last();
        return last != null
                && last.sentence() >= draft.sentence - 1
                && speakers.isPerson(last.speaker())
                && draft.kind == Quote.Kind.MIXED
                && !wording.hasOffice(source);
    }

    /** Who is guessed to speak, unless the words themselves name that one: « Mais où est donc Petit ? » is somebody else's. */
    private @Nullable String another(Draft draft, @Nullable String guessed) {
        if (guessed == null || !speakers.isPerson(guessed)) {
            return guessed;
        }
        var surname = guessed.substring(guessed.lastIndexOf(' ') + 1);
        for (var span : draft.words()) {
            var words = List.of(NO_WORD.split(span.of(text)));
            int at = words.indexOf(surname);
            // « …, a dit M. Petit. … »: an incise that was left in the words.
            boolean incise = words.subList(Math.max(0, at - NEAR), Math.max(0, at)).stream()
                    .anyMatch(language::isSpeaking);
            if (at >= 0 && !incise) {
                return null;
            }
        }
        return guessed;
    }

    /** Whether a subject in common nouns may be somebody: « certains », « un passant », a bearer of a role. */
    private boolean mayBeSomebody(Draft draft, Span source) {
        var parts = wording.steps(wording.fold(source));
        if (draft.kind == Quote.Kind.DIRECT && language.is("indefinite", parts[0])) {
            return true;
        }
        if (parts.length > 1
                && language.is("nickname", String.join(" ", List.of(parts).subList(1, parts.length)))) {
            return true;
        }
        boolean several = wording.isPlural(source) && !wording.isGoverned(source);
        return List.of(parts).stream()
                .limit(3)
                .map(part -> several ? language.singular(part) : part)
                .anyMatch(part -> wording.isOffice(part) || language.is("body", part));
    }

    /** Who goes on speaking where no cue stands: the subject of the sentence before, else the speaker before. */
    private @Nullable String continued(Draft draft) {
        int before = draft.sentence - 1;
        var own = antecedents.mentioned(draft.sentence, draft.start(), Gender.UNKNOWN, true);
        if (own != null) {
            return own;
        }
        var last = antecedents.last();
        if (last != null && last.sentence() >= before) {
            // « Un témoin a entendu l'homme crier « A », a dit le préfet. « … » »: who tells of somebody's words goes
            // on.
            var teller = speakers.isPerson(last.speaker()) ? null : antecedents.voice(last.sentence());
            return teller == null ? last.speaker() : teller;
        }
        var behind = behind(draft);
        if (behind != null) {
            return behind;
        }
        var leading = subjects.leading(before);
        if (leading != null) {
            var person = appositions.person(leading);
            return person == null ? commonly(draft, leading) : person;
        }
        if (before >= 0 && paragraphs.areOne(before, draft.sentence)) {
            var subject = antecedents.mentioned(before, Integer.MAX_VALUE, Gender.UNKNOWN, true);
            if (subject == null && subjects.isAboutSomebodyBefore(before) && before > 0) {
                subject = antecedents.mentioned(before - 1, Integer.MAX_VALUE, Gender.UNKNOWN, true);
            }
            var office = subject == null ? subjects.officeOf(before, Integer.MAX_VALUE, Gender.UNKNOWN) : subject;
            if (office != null && speakers.isPerson(office)) {
                return office;
            }
        } else if (before >= 0) {
            var only = antecedents.onlyPerson(before, Integer.MAX_VALUE);
            if (only != null) {
                return only;
            }
        }
        return antecedents.previous(draft);
    }

    /** « « A. » « B », dit le maire. »: who says the words in marks right behind those without a cue. */
    private @Nullable String behind(Draft draft) {
        int sentence = draft.sentence;
        for (var next : drafts.subList(drafts.indexOf(draft) + 1, drafts.size())) {
            boolean chained = draft.kind == Quote.Kind.DIRECT
                    && next.kind == Quote.Kind.DIRECT
                    && next.sentence <= sentence + 1
                    && paragraphs.areOne(draft.sentence, next.sentence);
            if (!chained) {
                return null;
            }
            if (next.cue != null && next.source != null && next.cue.start() > next.start()) {
                return speaker(next);
            }
            sentence = next.sentence;
        }
        return null;
    }

    /** « a-t-il ajouté »: a verb by which somebody goes on. */
    private boolean goesOn(Draft draft) {
        boolean goesOn = false;
        for (var word : draft.cue == null ? new String[0] : NO_WORD.split(draft.cue.of(text))) {
            goesOn |= language.read(word).verbClasses().contains("going-on");
        }
        return goesOn;
    }

    private @Nullable String pronoun(Draft draft, Span source) {
        var words = wording.fold(source);
        if (language.is("latter", words)) {
            return antecedents.latter(draft.sentence, source.start(), wording.genderOf(words));
        }
        if (language.is("latter-plural", words)) {
            var last = antecedents.several().lastSeveral(draft.sentence - 1, wording.genderOf(words));
            return last != null ? last : antecedents.several().of(draft.sentence, source.start());
        }
        if (language.is("plural", words)) {
            return antecedents.several().of(draft.sentence, source.start());
        }
        var gender = wording.genderOf(words);
        var here = draft.kind == Quote.Kind.DIRECT && source.start() > draft.start()
                ? subjects.personBeforeColon(draft, gender)
                : null;
        if (here != null) {
            var person = appositions.person(here);
            return person == null ? commonly(draft, here) : person;
        }
        var before = goesOn(draft) ? antecedents.lately(draft.sentence, gender) : null;
        if (before != null) {
            return before;
        }
        var office = subjects.unnamedOffice(draft, gender);
        if (office != null) {
            return told.getOrDefault(office, office);
        }
        // Words in marks behind a colon leave their sentence's subject outside what is said.
        boolean incise = draft.cue != null && draft.cue.contains(source) && draft.kind != Quote.Kind.DIRECT;
        var meant = incise
                ? antecedents.ofIncise(draft.sentence, source.start(), gender)
                : antecedents.nearest(draft.sentence, source.start(), gender);
        // « cet homme » is no prefecture.
        boolean somebody = meant == null || speakers.isPerson(meant) || !language.is("body", wording.noun(meant));
        return somebody || !language.is("human", words) ? meant : wording.words(source);
    }
}
