package dev.drillpress.press.cli;

import dev.drillpress.press.work.Progress;
import java.util.Locale;

/**
 * A line that shows how far a step has come, once the step has lasted half a second, and at most
 * ten times a second.
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 500_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;
  private static final int CELLS = 30;
  private static final String WIPE = "\r\u001b[K";

  private final Terminal terminal;
  private volatile long quietUntil;
  private volatile String step = "";
  private boolean shown;
  private boolean closed;

  ProgressBar(Terminal terminal) {
    this.terminal = terminal;
    this.quietUntil = System.nanoTime() + PATIENCE_NANOS;
  }

  @Override
  public void step(String name, long done, long total) {
    // Read without the lock: workers must not queue up for a bar that is not due.
    if (System.nanoTime() - quietUntil >= 0 || !step.equals(name)) {
      draw(name, done, total);
    }
  }

  private synchronized void draw(String name, long done, long total) {
    long now = System.nanoTime();
    if (!step.equals(name)) {
      step = name;
      quietUntil = now + PATIENCE_NANOS;
    }
    if (closed || now - quietUntil < 0) {
      return;
    }
    quietUntil = now + PAUSE_NANOS;
    shown = true;
    terminal.err().print(WIPE + bar(name, done, total));
    terminal.err().flush();
  }

  private static String bar(String name, long done, long total) {
    if (total <= 0) {
      return String.format(Locale.ROOT, "%s %,d", name, done);
    }
    int full = (int) Math.min(CELLS, CELLS * done / total);
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %,d of %,d",
        name,
        "#".repeat(full),
        ".".repeat(CELLS - full),
        done,
        total);
  }

  /** Wipes the bar, so that what is printed next begins on a clean line. */
  @Override
  public synchronized void close() {
    closed = true;
    if (shown) {
      terminal.err().print(WIPE);
      terminal.err().flush();
    }
  }
}
