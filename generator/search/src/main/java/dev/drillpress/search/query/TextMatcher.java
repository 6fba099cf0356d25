package dev.drillpress.search.query;

import dev.drillpress.search.analysis.Analyzer;
import dev.drillpress.search.query.Sequence.Atom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds sequences in a text itself: where the index tells sections only, and for excerpts. */
final class TextMatcher {
  private final Map<Integer, List<String>> terms = new HashMap<>();
  private final Map<Integer, int[]> spans = new HashMap<>();
  private final int positions;

  TextMatcher(Analyzer analyzer, String text) {
    this.positions =
        analyzer.analyze(
            text,
            (type, term, position, start, end) -> {
              terms.computeIfAbsent(position, p -> new ArrayList<>()).add(term);
              spans.merge(
                  position,
                  new int[] {start, end},
                  (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
            });
  }

  /** Where a sequence begins, as positions of the text, ascending. */
  int[] find(Sequence sequence) {
    int[] found = new int[positions];
    int count = 0;
    for (int position = 0; position < positions; position++) {
      if (matches(sequence, position)) {
        found[count++] = position;
      }
    }
    return java.util.Arrays.copyOf(found, count);
  }

  private boolean matches(Sequence sequence, int position) {
    for (Atom atom : sequence.atoms()) {
      boolean found = false;
      for (String term : terms.getOrDefault(position + atom.offset(), List.of())) {
        found = found || (atom.prefix() ? term.startsWith(atom.term()) : term.equals(atom.term()));
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Where the text of some positions begins. */
  int start(int position) {
    return spans.get(position)[0];
  }

  /** Where the text of some positions ends. */
  int end(int position, int width) {
    int end = spans.get(position)[1];
    for (int i = 1; i < width; i++) {
      int[] span = spans.get(position + i);
      end = span == null ? end : Math.max(end, span[1]);
    }
    return end;
  }
}
