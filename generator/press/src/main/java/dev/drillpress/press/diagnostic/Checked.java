package dev.drillpress.press.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made of one thing, and what it has to say about it.
 *
 * <p>A value may stand beside warnings; it is absent only when there is an error among the
 * diagnostics.
 *
 * @param value the result, absent when the mistakes leave nothing to go on with
 * @param diagnostics in any order
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  /** Copies the list and refuses silence about a missing value. */
  public Checked {
    diagnostics = List.copyOf(diagnostics);
    if (value.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("a missing value needs an error that says why");
    }
  }

  /** A value about which there is nothing to say. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(Optional.of(value), List.of());
  }

  /** A value with diagnostics beside it. */
  public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
    return new Checked<>(Optional.of(value), diagnostics);
  }

  /** No value, for one reason. */
  public static <T> Checked<T> failed(Diagnostic error) {
    return new Checked<>(Optional.empty(), List.of(error));
  }

  /** No value, for these reasons. */
  public static <T> Checked<T> failed(List<Diagnostic> errors) {
    return new Checked<>(Optional.empty(), errors);
  }

  /** Goes on with the value where there is one; all diagnostics are kept. */
  public <R> Checked<R> then(Function<T, Checked<R>> next) {
    if (value.isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics);
    }
    Checked<R> result = next.apply(value.get());
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(result.diagnostics());
    return new Checked<>(result.value(), all);
  }
}
