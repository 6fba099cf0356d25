package dev.drillpress.model.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into sentences, each with the strength that its section or its label gives it. */
final class Sentences {
  private static final String BULLETS = "*-–—•·●○▪◦";
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_SPACES = 6;

  private final Folded text;
  private final Cues cues;
  private final List<Sentence> sentences = new ArrayList<>();
  private Strength section = Strength.REQUIRED;
  private boolean begun;
  private boolean blank;

  /**
   * A part of a text.
   *
   * @param strength what holds in it where no cue says otherwise
   */
  record Sentence(int start, int end, Strength strength) {}

  private Sentences(Folded text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  static List<Sentence> of(Folded text, Cues cues) {
    Sentences reading = new Sentences(text, cues);
    int start = 0;
    while (start < text.length()) {
      int end = text.lower().indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reading.line(start, end);
      start = end + 1;
    }
    return reading.sentences;
  }

  private void line(int start, int end) {
    if (start == end) {
      blank = true;
      return;
    }
    int body = behindBullet(start, end);
    if (blank && begun && body == start) {
      section = Strength.REQUIRED; // A section ends with its list.
    }
    blank = false;
    Optional<Strength> heading = body == start ? heading(start, end) : Optional.empty();
    begun = heading.isEmpty();
    section = heading.orElse(section);
    int at = body;
    while (at < end) {
      int stop = sentenceEnd(at, end);
      sentences.add(new Sentence(at, stop, label(at, stop).orElse(section)));
      at = stop;
    }
  }

  private int behindBullet(int start, int end) {
    String lower = text.lower();
    if (BULLETS.indexOf(lower.charAt(start)) >= 0) {
      return start + 1;
    }
    int at = start;
    while (at < end && Folded.isDigit(lower.charAt(at))) {
      at++;
    }
    boolean numbered = at > start && at < end && ".)、".indexOf(lower.charAt(at)) >= 0;
    return numbered ? at + 1 : start;
  }

  /** What a line says of those below it, if it is a heading. */
  private Optional<Strength> heading(int start, int end) {
    char first = text.lower().charAt(start);
    char last = text.lower().charAt(end - 1);
    if (end - start > LONGEST_LABEL || spaces(start, end) > MOST_SPACES) {
      return Optional.empty();
    }
    Optional<Strength> said = cues.label(text, start, end);
    if (last == ':' || first == '#' || first == '【') {
      return Optional.of(said.orElse(Strength.REQUIRED));
    }
    for (int i = start; i < end; i++) {
      if (".,;，。、!:".indexOf(text.lower().charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    return said;
  }

  private int spaces(int start, int end) {
    int spaces = 0;
    for (int i = start; i < end; i++) {
      spaces += text.lower().charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  /** What words before a sentence's colon say of it: "Nice to have: Rust." */
  private Optional<Strength> label(int start, int end) {
    // To look for a colon as far as the text goes would take quadratic time when there is none.
    int last = Math.min(end, start + LONGEST_LABEL + 1);
    int colon = start;
    while (colon < last && text.lower().charAt(colon) != ':') {
      colon++;
    }
    return colon < last && spaces(start, colon) <= MOST_SPACES
        ? cues.label(text, start, colon)
        : Optional.empty();
  }

  private int sentenceEnd(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.lower().charAt(i);
      if (c == '。' || c == '!' || c == '?' || c == '.' && fullStop(i, end)) {
        return i + 1;
      }
    }
    return end;
  }

  /**
   * Not a point in a name or number, nor one before a small letter, nor the last of "e.g."; but
   * that of "incl." before a capital is taken for one.
   */
  private boolean fullStop(int at, int end) {
    String cased = text.cased();
    if (at + 1 == end) {
      return true;
    }
    if (cased.charAt(at + 1) != ' ' || at + 2 == end) {
      return Folded.isHan(cased.charAt(at + 1));
    }
    char next = cased.charAt(at + 2);
    boolean small = next >= 'a' && next <= 'z';
    boolean letter =
        at >= 2 && Folded.isWord(cased.charAt(at - 1)) && !Folded.isWord(cased.charAt(at - 2));
    return !small && !(letter && cased.charAt(at - 2) == '.');
  }
}
