package dev.drillpress.search.query;

import dev.drillpress.search.format.IndexFault;
import java.util.List;
import java.util.Optional;

/**
 * A request that goes on step by step. Whoever runs it asks for the next step, brings the files it
 * needs, and asks again.
 */
public final class Lookup {
  private final Store store;
  private final Request request;
  private Optional<Step> end = Optional.empty();

  /** What comes next. */
  public sealed interface Step {}

  /**
   * Files must be brought by {@link Lookup#provide}.
   *
   * @param files their names
   */
  public record Needs(List<String> files) implements Step {}

  /**
   * The end.
   *
   * @param answer what was found
   */
  public record Done(Answer answer) implements Step {}

  /**
   * The end without an answer.
   *
   * @param reason what is wrong with a file
   * @param file its name
   */
  public record Failed(IndexFault.Reason reason, String file) implements Step {}

  Lookup(Store store, Request request) {
    this.store = store;
    this.request = request;
  }

  /** Goes on as far as the files that are here allow. */
  public Step next() {
    if (end.isPresent()) {
      return end.get();
    }
    Step step = step();
    if (!(step instanceof Needs)) {
      end = Optional.of(step);
    }
    return step;
  }

  private Step step() {
    try {
      store.takeWanted();
      return new Done(new Evaluation(store, request).run());
    } catch (Wanted e) {
      return new Needs(store.takeWanted());
    } catch (IndexFault e) {
      return new Failed(e.reason(), e.file());
    }
  }

  /** Says that the host does not have a file; another request may ask for it again. */
  public void missing(String name) {
    end = Optional.of(new Failed(IndexFault.Reason.MISSING, name));
  }

  /** Brings a file. */
  public void provide(String name, byte[] bytes) {
    store.put(name, bytes);
  }
}
