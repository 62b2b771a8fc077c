package org.depeche.text.quote.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.article.Article;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.Speech;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.clause.HearsayReader;
import org.depeche.text.quote.clause.NamesInMarks;
import org.depeche.text.quote.clause.SentenceReader;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.layout.Answers;
import org.depeche.text.quote.layout.Interview;
import org.depeche.text.quote.layout.Tweets;
import org.depeche.text.quote.layout.UnmarkedPosts;
import org.depeche.text.quote.mark.Marked;
import org.depeche.text.quote.mark.Post;
import org.depeche.text.quote.mark.QuotationMarks;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.UnitScanner;
import org.depeche.text.quote.speaker.SpeakerResolver;
import org.depeche.text.quote.speaker.Speakers;
import org.depeche.text.words.Token;
import org.depeche.text.words.Tokenizer;

/**
 * Finds direct, mixed and indirect quotations with their cues and speakers.
 *
 * <p>Idea: pair the quotation marks; cut the reporter's text into sentences in which each stretch in marks is one unit;
 * find the cues of each sentence; give the stretches to cues, then the clauses to the cues left; resolve the sources to
 * names in reading order. No parse and no model: cue verbs and small words are data per language, inflected forms come
 * from the lexicon. Cost: linear in the text for sentences of bounded length.
 */
public final class QuoteFinder {

    /**
     * The quotations of an article's text in order.
     *
     * @param known the mentions of persons and bodies in the same text, by which speakers get their full names
     */
    public List<Quote> find(Article article, List<KnownSpeaker> known) {
        var language = QuoteLanguage.of(article.language());
        return quotes(article, known, language, new CueFinder(language), cut(article, language));
    }

    /** The quotations of an article's text and, of what nobody answers for there, the hearsay. */
    public Speech read(Article article, List<KnownSpeaker> known) {
        var language = QuoteLanguage.of(article.language());
        var cues = new CueFinder(language);
        var cut = cut(article, language);
        var quotes = quotes(article, known, language, cues, cut);
        return new Speech(quotes, new HearsayReader(language, cues, quotes, headings(article)).read(cut.sentences));
    }

    private static Cut cut(Article article, QuoteLanguage language) {
        var text = article.text();
        var marked = QuotationMarks.find(text);
        var tokens = new Tokenizer(article.language()).tokenize(text);
        var posts = Post.find(text);
        return new Cut(marked, tokens, posts, UnitScanner.scan(text, tokens, marked, breaks(posts), language::read));
    }

    /** Where posts begin and end, and so sentences. */
    private static List<Integer> breaks(List<Post> posts) {
        var breaks = new TreeSet<Integer>();
        for (var post : posts) {
            breaks.addAll(List.of(
                    post.signature().start(),
                    post.signature().end(),
                    post.copy().start(),
                    post.copy().end()));
            if (post.isWhole()) {
                breaks.add(post.words().start());
            }
        }
        return List.copyOf(breaks);
    }

    private List<Quote> quotes(
            Article article, List<KnownSpeaker> known, QuoteLanguage language, CueFinder cues, Cut cut) {
        var text = article.text();
        var sentences = cut.sentences;
        var names = new NamesInMarks(language, text, cut.marked);
        var copies = cut.posts.stream().map(Post::copy).toList();
        var reader = new SentenceReader(language, cues, names, cut.tokens, headings(article), copies);
        sentences.forEach(reader::read);
        reader.addTurns(sentences);
        reader.addWhole(new UnmarkedPosts(language, cues, reader.sources()).find(sentences));
        reader.addWhole(Tweets.of(text, cut.posts.stream().filter(Post::isWhole).toList(), sentences));
        reader.add(Tweets.of(
                text, cut.posts.stream().filter(post -> !post.isWhole()).toList(), sentences));
        var speakers = new Speakers(language, sentences, reader.voices(), known);
        var interview = new Interview(language, sentences, headings(article));
        var bare = interview.answers();
        var inMarks = Answers.of(reader.drafts(), sentences);
        var interviewee = bare.isEmpty() && inMarks.isEmpty()
                ? Optional.<String>empty()
                : new Interviewee(article, known, language).name(interview.introduction());
        var answers = new ArrayList<Draft>(interviewee.isEmpty() ? List.of() : inMarks);
        var told = bare.stream()
                .filter(answer -> answer.source != null || interviewee.isPresent())
                .toList();
        told.stream().filter(answer -> answer.source == null).forEach(answers::add);
        reader.addWhole(told);
        return new SpeakerResolver(text, language, sentences, reader, speakers)
                .withAnswers(answers, interviewee.orElse(""))
                .resolve();
    }

    /**
     * What an article's reporter tells as hearsay of nobody: stretches under the journalistic conditional or a word for it.
     *
     * @param quotes the quotations of the same text, within which somebody answers for what is told
     */
    public List<Hearsay> hearsay(Article article, List<Quote> quotes) {
        var language = QuoteLanguage.of(article.language());
        return new HearsayReader(language, new CueFinder(language), quotes, headings(article))
                .read(cut(article, language).sentences);
    }

    private static Set<Integer> headings(Article article) {
        var starts = new HashSet<Integer>();
        article.headings().forEach(heading -> starts.add(heading.start()));
        return starts;
    }

    /** A text cut into the reporter's sentences. */
    private record Cut(List<Marked> marked, List<Token> tokens, List<Post> posts, List<Sentence> sentences) {}
}
