package dev.drillpress.press.markdown;

import dev.drillpress.press.markdown.Inline.Kind;
import java.util.Arrays;

/** The stack of runs that may become emphasis, and the rule that pairs them (CommonMark 0.31). */
final class Delimiters {

  /** One run. */
  static final class Run {
    final char mark;
    final int original;
    final int position;
    final boolean opens;
    final boolean closes;
    final Inline node;
    int count;
    Run previous = this;
    Run next = this;

    Run(Inline node, int position, boolean opens, boolean closes) {
      this.node = node;
      this.mark = node.text.isEmpty() ? 0 : node.text.charAt(0);
      this.original = node.text.length();
      this.count = original;
      this.position = position;
      this.opens = opens;
      this.closes = closes;
    }

    private int group() {
      if (mark == '~') {
        return 12 + Math.min(original, 2);
      }
      return (mark == '*' ? 0 : 6) + (opens ? 3 : 0) + original % 3;
    }

    private boolean pairs(Run closer) {
      if (mark != closer.mark || !opens) {
        return false;
      }
      if (mark == '~') {
        return count == closer.count;
      }
      boolean both = closer.opens || closes;
      return !both || closer.original % 3 == 0 || (original + closer.original) % 3 != 0;
    }
  }

  private final Run bottom = new Run(Inline.ring(), -1, false, false);

  void push(Inline node, int position, Flanks flanks) {
    Run run = new Run(node, position, flanks.opens(), flanks.closes());
    run.previous = bottom.previous;
    run.next = bottom;
    bottom.previous.next = run;
    bottom.previous = run;
  }

  private static void remove(Run run) {
    run.previous.next = run.next;
    run.next.previous = run.previous;
  }

  /** Pairs what stands right of a position, and forgets it. */
  void pair(int after) {
    int[] lowest = new int[15];
    Arrays.fill(lowest, after + 1);
    Run closer = bottom;
    while (closer.previous != bottom && closer.previous.position > after) {
      closer = closer.previous;
    }
    while (closer != bottom) {
      Run now = closer;
      if (!now.closes) {
        closer = now.next;
        continue;
      }
      Run opener = opener(now, lowest[now.group()]);
      if (opener == bottom) {
        lowest[now.group()] = now.position;
        closer = now.next;
        if (!now.opens) {
          remove(now);
        }
      } else {
        closer = enclose(opener, now);
      }
    }
    while (bottom.previous != bottom && bottom.previous.position > after) {
      remove(bottom.previous);
    }
  }

  private Run opener(Run closer, int lowest) {
    for (Run run = closer.previous; run != bottom; run = run.previous) {
      if (run.position < lowest) {
        return bottom;
      }
      if (run.pairs(closer)) {
        return run;
      }
    }
    return bottom;
  }

  private Run enclose(Run opener, Run closer) {
    int used = closer.mark == '~' ? closer.count : opener.count >= 2 && closer.count >= 2 ? 2 : 1;
    Kind kind = closer.mark == '~' ? Kind.DEL : used == 2 ? Kind.STRONG : Kind.EM;
    Kind end = Kind.values()[kind.ordinal() + 1];
    int from = opener.node.start;
    opener.node.insertAfter(new Inline(kind, "", from, from + used));
    closer.node.previous.insertAfter(new Inline(end, "", closer.node.start, closer.node.end));
    opener.count -= used;
    closer.count -= used;
    opener.node.text = opener.node.text.substring(used);
    closer.node.text = closer.node.text.substring(used);
    opener.next = closer;
    closer.previous = opener;
    if (opener.count == 0) {
      remove(opener);
    }
    if (closer.count == 0) {
      remove(closer);
      return closer.next;
    }
    return closer;
  }
}
