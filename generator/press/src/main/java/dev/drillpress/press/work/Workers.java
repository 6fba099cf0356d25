package dev.drillpress.press.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A few threads that work through lists; results keep the list's order, whoever made them. */
public final class Workers implements AutoCloseable {
  private final int jobs;
  private final Progress progress;
  private final ExecutorService threads;

  /** Starts the threads. */
  public Workers(int jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
    this.threads =
        Executors.newFixedThreadPool(
            jobs,
            work -> {
              Thread thread = new Thread(work, "bake");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Works through a list; the results are in its order. */
  public <T, R> List<R> map(String step, List<T> items, Function<T, R> work) {
    Object[] results = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int job = 0; job < Math.min(jobs, items.size()); job++) {
      running.add(
          threads.submit(
              () -> {
                for (int i = next.getAndIncrement();
                    i < results.length;
                    i = next.getAndIncrement()) {
                  results[i] = work.apply(items.get(i));
                  progress.step(step, done.incrementAndGet(), results.length);
                }
              }));
    }
    running.forEach(future -> await(future, next));
    List<R> list = new ArrayList<>(results.length);
    for (Object result : results) {
      @SuppressWarnings("unchecked")
      R typed = (R) result;
      list.add(typed);
    }
    return list;
  }

  private static void await(Future<?> future, AtomicInteger next) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bake was interrupted", e);
    } catch (ExecutionException e) {
      next.set(Integer.MAX_VALUE / 2); // the others stop at their next item
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("work throws no checked exceptions", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
