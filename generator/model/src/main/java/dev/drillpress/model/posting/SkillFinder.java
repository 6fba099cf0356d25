package dev.drillpress.model.posting;

import dev.drillpress.model.posting.PhraseTree.Match;
import dev.drillpress.model.posting.Sentences.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the skills of a vocabulary in texts. The rules stand at the package. */
public final class SkillFinder {
  private final Cues cues = new Cues();
  private final PhraseTree<Entry> phrases = new PhraseTree<>();
  private final PhraseTree<String> contexts = new PhraseTree<>();
  private final int skills;

  /**
   * What a phrase means; a decoy means no skill.
   *
   * @param written how it must be written; empty when case does not count
   * @param context folded words of which the sentence must hold one
   */
  private record Entry(int skill, int stage, String written, List<String> context) {
    static final int DECOY = -1;

    static Entry of(int skill, int stage, Alias alias) {
      Folded text = Folded.of(alias.text());
      boolean exact = !alias.context().isEmpty() && !text.cased().equals(text.lower());
      List<String> context = alias.context().stream().map(w -> Folded.of(w).lower()).toList();
      return new Entry(skill, stage, exact ? text.cased() : "", context);
    }

    boolean sure() {
      return context.isEmpty();
    }

    boolean fits(Folded text, int start) {
      return written.isEmpty() || text.cased().startsWith(written, start);
    }
  }

  /** An entry at a place of the folded text. */
  private record Place(Entry entry, int start, int end) {}

  /** A finder of a vocabulary's skills. */
  public SkillFinder(Vocabulary vocabulary) {
    skills = vocabulary.skills().size();
    Set<String> words = new HashSet<>();
    for (int skill = 0; skill < skills; skill++) {
      List<Stage> stages = vocabulary.skills().get(skill).stages();
      for (int stage = 0; stage < stages.size(); stage++) {
        for (Alias alias : stages.get(stage).aliases()) {
          Entry entry = Entry.of(skill, stage, alias);
          phrases.add(alias.text(), entry);
          words.addAll(entry.context());
        }
      }
    }
    words.forEach(word -> contexts.add(word, word));
    vocabulary.decoys().forEach(d -> phrases.add(d, new Entry(Entry.DECOY, 0, "", List.of())));
  }

  /** What a text says about each skill that it names, in the vocabulary's order. */
  public List<Finding> find(String text) {
    return Finding.of(mentions(text), skills);
  }

  /** All places where a text names a skill, in order. */
  public List<Mention> mentions(String text) {
    Folded folded = Folded.of(text);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : Sentences.of(folded, cues)) {
      List<Place> places = places(folded, sentence);
      if (!places.isEmpty()) {
        Clauses clauses = Clauses.of(folded, sentence, cues);
        meant(folded, sentence, places).forEach(p -> mentions.add(mention(folded, p, clauses)));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::skill));
    return mentions;
  }

  private static Mention mention(Folded text, Place place, Clauses clauses) {
    Entry entry = place.entry();
    return new Mention(
        entry.skill(),
        entry.stage(),
        clauses.at(place.start()),
        text.start(place.start()),
        text.end(place.end()));
  }

  /** The phrases of a sentence, the longest at each place. */
  private List<Place> places(Folded text, Sentence sentence) {
    List<Place> places = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int start = at;
      List<Match<Entry>> match =
          phrases.longest(
              text,
              start,
              m ->
                  m.end() <= sentence.end()
                      && m.values().stream().anyMatch(e -> e.fits(text, start)));
      for (Match<Entry> one : match) {
        one.values().stream()
            .filter(e -> e.skill() != Entry.DECOY && e.fits(text, start))
            .forEach(e -> places.add(new Place(e, start, one.end())));
      }
      at = match.isEmpty() ? at + 1 : match.get(0).end();
    }
    return places;
  }

  /** The places that are mentions: the sure ones, and those with their context. */
  private List<Place> meant(Folded text, Sentence sentence, List<Place> places) {
    if (places.stream().allMatch(p -> p.entry().sure())) {
      return places;
    }
    Set<Integer> named = new HashSet<>();
    places.stream().filter(p -> p.entry().sure()).forEach(p -> named.add(p.entry().skill()));
    Set<String> words = new HashSet<>();
    for (int at = sentence.start(); at < sentence.end(); at++) {
      contexts.at(text, at).forEach(match -> words.addAll(match.values()));
    }
    return places.stream()
        .filter(p -> p.entry().sure() || inContext(p.entry(), named, words))
        .toList();
  }

  private static boolean inContext(Entry entry, Set<Integer> named, Set<String> words) {
    boolean other = named.size() > (named.contains(entry.skill()) ? 1 : 0);
    return entry.context().stream()
        .anyMatch(word -> word.equals(Alias.ANOTHER_SKILL) ? other : words.contains(word));
  }
}
