package dev.drillpress.model.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Phrases by their letters. A look-up takes as many steps as the longest phrase has letters,
 * however many phrases there are.
 */
final class PhraseTree<T> {
  private final Node<T> root = new Node<>();

  /** A phrase found in a text: where it ends, and what was put under it. */
  record Match<T>(int end, List<T> values) {}

  private static final class Node<T> {
    final Map<Character, Node<T>> next = new HashMap<>();
    final List<T> values = new ArrayList<>();
  }

  void add(String phrase, T value) {
    Node<T> node = root;
    String lower = Folded.of(phrase).lower();
    for (int i = 0; i < lower.length(); i++) {
      node = node.next.computeIfAbsent(lower.charAt(i), c -> new Node<>());
    }
    node.values.add(value);
  }

  /** The phrases that begin at a place of a text and are whole words there, the shortest first. */
  List<Match<T>> at(Folded text, int start) {
    List<Match<T>> found = new ArrayList<>();
    Node<T> node = root.next.get(text.lower().charAt(start));
    int end = start + 1;
    while (node != null) {
      if (!node.values.isEmpty() && text.whole(start, end)) {
        found.add(new Match<>(end, node.values));
      }
      node = end < text.length() ? node.next.get(text.lower().charAt(end)) : null;
      end++;
    }
    return found;
  }

  /** The longest phrase at a place with values that are wanted; those only. */
  List<Match<T>> longest(Folded text, int start, Predicate<Match<T>> wanted) {
    List<Match<T>> found = at(text, start);
    for (int i = found.size() - 1; i >= 0; i--) {
      if (wanted.test(found.get(i))) {
        return List.of(found.get(i));
      }
    }
    return List.of();
  }
}
