package dev.drillpress.press.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a statement that takes too long. */
final class Deadline implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Duration time;

  private Deadline(Duration time) {
    this.time = time;
  }

  static Deadline of(Duration time) {
    return new Deadline(time);
  }

  /** Begins to count. */
  void watch(Statement statement) {
    Thread watch = new Thread(() -> stop(statement), "query deadline");
    watch.setDaemon(true);
    watch.start();
  }

  private void stop(Statement statement) {
    try {
      while (!done.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        // A statement that has not begun yet ignores it, so it is told again.
        statement.cancel();
      }
    } catch (InterruptedException | SQLException e) {
      // Nothing runs any more that could be stopped.
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
  }
}
