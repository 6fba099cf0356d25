package dev.drillpress.press.firewall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Walks through a text once and asks detectors where their bytes stand. */
final class Scanner {
  /** Rows of digits shorter than this begin no number that anybody looks for. */
  private static final int SHORTEST_ROW = 3;

  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder());

  /** By a byte and the one before it, which tells most of what nobody looks for. */
  private final boolean[] wanted = new boolean[1 << 16];

  private final Detector[][] byByte = new Detector[256][];

  Scanner(List<Detector> detectors) {
    for (int i = 0; i < byByte.length; i++) {
      int c = i;
      byByte[i] =
          detectors.stream().filter(d -> d.triggers().indexOf(c) >= 0).toArray(Detector[]::new);
      for (int before = 0; before < byByte.length; before++) {
        for (Detector detector : byByte[i]) {
          wanted[before << 8 | i] |= detector.behind(before, i);
        }
      }
    }
  }

  List<Hit> scan(Text text) {
    List<Hit> hits = new ArrayList<>();
    byte[] bytes = text.bytes();
    int length = text.length();
    boolean[] looked = wanted;
    int pair = 0;
    for (int i = 0; i < length; i++) {
      int c = bytes[i] & 0xFF;
      pair = (pair << 8 | c) & 0xFFFF;
      if (looked[pair]) {
        int end = Text.digit(c) ? text.digits(i) : i + 1;
        if (!Text.digit(c) || end - i >= SHORTEST_ROW) {
          for (Detector detector : byByte[c]) {
            Optional<Hit> hit = detector.at(text, i);
            if (hit.isPresent()) {
              hits.add(hit.get());
            }
          }
        }
        i = end - 1;
        pair = bytes[i] & 0xFF;
      }
    }
    return hits.size() < 2 ? hits : outermost(hits);
  }

  /** Without hits that lie inside others. */
  private static List<Hit> outermost(List<Hit> hits) {
    hits.sort(ORDER);
    List<Hit> kept = new ArrayList<>();
    int end = -1;
    for (Hit hit : hits) {
      if (hit.end() > end) {
        kept.add(hit);
        end = hit.end();
      }
    }
    return kept;
  }
}
