package dev.drillpress.model.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that say how strictly something is asked for.
 *
 * <p>Some reach back ("Redis is a plus", 熟悉 Redis 者优先), some reach on ("ideally Redis", 最好用过
 * Redis). Both end at a break: a semicolon, a word like "but", a Chinese comma.
 */
final class Cues {
  /** What a cue does. */
  enum Kind {
    PREFERRED_BEFORE,
    PREFERRED_AFTER,
    NEGATED_BEFORE,
    NEGATED_AFTER,
    /** No cue reaches past it. */
    BREAK,
    /** Looks like a cue and is none. */
    NOTHING
  }

  private static final List<String> PREFERRED_BEFORE =
      List.of(
          "a plus",
          "strong plus",
          "big plus",
          "a bonus",
          "bonus",
          "advantage",
          "preferred",
          "nice to have",
          "is nice",
          "desirable",
          "welcome",
          "helpful",
          "useful",
          "appreciated",
          "even better",
          "all the better",
          "优先",
          "加分",
          "加分项",
          "更佳",
          "更好",
          "为佳",
          "尤佳",
          "欢迎");

  private static final List<String> PREFERRED_AFTER =
      List.of(
          "ideally",
          "preferably",
          "bonus points",
          "nice to have",
          "would be great",
          "would be nice",
          "would be lovely",
          "would help",
          "if you have",
          "if you already",
          "we hope for",
          "最好",
          "如果",
          "加分项");

  private static final List<String> NEGATED_BEFORE =
      List.of(
          "not required",
          "not needed",
          "not necessary",
          "not used",
          "not expected",
          "irrelevant",
          "不作要求",
          "不做要求",
          "不要求",
          "没关系",
          "无关");

  private static final List<String> NEGATED_AFTER =
      List.of(
          "no",
          "not need",
          "don't need",
          "need not",
          "neither",
          "nor",
          "not have to",
          "not looking for",
          "not care",
          "nobody will ask",
          "not require",
          "无需",
          "无须",
          "不需要",
          "不要求",
          "不必",
          "不用",
          "不使用",
          "用不上",
          "没有");

  private static final List<String> BREAKS =
      List.of(
          ";", "but", "though", "although", "however", "while", "because", "since", "，", "但", "不过");

  private static final List<String> NOTHING =
      List.of("no less", "no fewer", "no more", "no matter", "not only", "不仅", "如果说");

  /** Words in a heading or a label whose part of the text is preferred. */
  private static final List<String> PREFERRED_LABELS =
      List.of(
          "preferred",
          "nice",
          "nice to have",
          "bonus",
          "plus",
          "desirable",
          "optional",
          "may have",
          "would be great",
          "ideally",
          "advantage",
          "加分",
          "优先",
          "更佳",
          "非必须",
          "非必需",
          "可选");

  private static final List<String> NEGATED_LABELS =
      List.of("not required", "not needed", "not need", "don't need", "不要求", "不需要", "无需", "不必");

  /** Words of other headings, which need no colon to be known as such. */
  private static final List<String> REQUIRED_LABELS =
      List.of(
          "requirements",
          "required",
          "must",
          "must have",
          "essential",
          "minimum",
          "qualifications",
          "profile",
          "tasks",
          "responsibilities",
          "what you",
          "what we",
          "should have",
          "职责",
          "要求",
          "资格",
          "必备",
          "职位",
          "岗位",
          "说明",
          "内容");

  private final PhraseTree<Kind> clauses = new PhraseTree<>();
  private final PhraseTree<Strength> labels = new PhraseTree<>();

  Cues() {
    add(PREFERRED_BEFORE, Kind.PREFERRED_BEFORE);
    add(PREFERRED_AFTER, Kind.PREFERRED_AFTER);
    add(NEGATED_BEFORE, Kind.NEGATED_BEFORE);
    add(NEGATED_AFTER, Kind.NEGATED_AFTER);
    add(BREAKS, Kind.BREAK);
    add(NOTHING, Kind.NOTHING);
    PREFERRED_LABELS.forEach(words -> labels.add(words, Strength.PREFERRED));
    NEGATED_LABELS.forEach(words -> labels.add(words, Strength.NEGATED));
    REQUIRED_LABELS.forEach(words -> labels.add(words, Strength.REQUIRED));
  }

  private void add(List<String> phrases, Kind kind) {
    phrases.forEach(words -> clauses.add(words, kind));
  }

  /** A cue found in a text. */
  record Found(Kind kind, int start, int end) {}

  /** The cues of a part of a text, in order; a phrase that reaches both ways is there twice. */
  List<Found> in(Folded text, int start, int end) {
    List<Found> found = new ArrayList<>();
    int at = start;
    while (at < end) {
      List<PhraseTree.Match<Kind>> match = clauses.longest(text, at, m -> m.end() <= end);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      for (Kind kind : match.get(0).values()) {
        found.add(new Found(kind, at, match.get(0).end()));
      }
      at = match.get(0).end();
    }
    return found;
  }

  /** What the words of a label say, the weakest of them. */
  Optional<Strength> label(Folded text, int start, int end) {
    Optional<Strength> weakest = Optional.empty();
    int at = start;
    while (at < end) {
      List<PhraseTree.Match<Strength>> match = labels.longest(text, at, m -> m.end() <= end);
      for (PhraseTree.Match<Strength> one : match) {
        Strength strength = one.values().get(0);
        if (weakest.isEmpty() || strength.compareTo(weakest.get()) > 0) {
          weakest = Optional.of(strength);
        }
      }
      at = match.isEmpty() ? at + 1 : match.get(0).end();
    }
    return weakest;
  }
}
