package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their tokens. A look-up takes as many steps as the longest phrase has tokens. */
final class Phrases {
  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Kind> kinds = new ArrayList<>();
  }

  /** Phrases of a language. */
  static Phrases of(Language language) {
    Phrases phrases = new Phrases();
    if (language == Language.ENGLISH) {
      EnglishWords.addTo(phrases);
    } else {
      ChineseWords.addTo(phrases);
    }
    CommonWords.addTo(phrases);
    return phrases;
  }

  /** Adds the phrases of a list that a bar parts. */
  void add(Kind kind, String list) {
    int start = 0;
    while (start < list.length()) {
      int bar = list.indexOf('|', start);
      int end = bar < 0 ? list.length() : bar;
      addOne(kind, list.substring(start, end));
      start = end + 1;
    }
  }

  private void addOne(Kind kind, String phrase) {
    Node node = root;
    for (Token token : Tokens.of(phrase)) {
      node = node.next.computeIfAbsent(token.text(), t -> new Node());
    }
    if (!node.kinds.contains(kind)) {
      node.kinds.add(kind);
    }
  }

  /** The phrases of some tokens from left to right, the longest at each place. */
  List<Mark> in(List<Token> tokens) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = longest(tokens, at, marks);
      at = Math.max(end, at + 1);
    }
    return marks;
  }

  /** Adds the marks of the longest phrase at a place; where it ends, or the place. */
  private int longest(List<Token> tokens, int start, List<Mark> marks) {
    int end = start;
    List<Kind> kinds = List.of();
    Node node = root.next.get(tokens.get(start).text());
    for (int at = start + 1; node != null; at++) {
      if (!node.kinds.isEmpty()) {
        kinds = node.kinds;
        end = at;
      }
      node = at < tokens.size() ? node.next.get(tokens.get(at).text()) : null;
    }
    for (Kind kind : kinds) {
      marks.add(new Mark(kind, start, end));
    }
    return end;
  }
}
