package dev.drillpress.press.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.ParseResult;

/** Which date counts as today, so that a bake of the same commit gives the same site for ever. */
final class Today {
  private Today() {}

  /**
   * The date of {@code --as-of}, else of {@code SOURCE_DATE_EPOCH}, else of the newest commit;
   * absent outside of a git work tree.
   */
  static Optional<LocalDate> of(Optional<String> asOf, Map<String, String> env, Path project) {
    if (asOf.isPresent()) {
      return asOf.map(Today::parse);
    }
    String epoch = env.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.isEmpty() ? newestCommit(project) : Optional.of(parseEpoch(epoch));
  }

  /** The date of a page that is written now: unlike a bake it may read the clock. */
  static LocalDate written(ParseResult parsed, Surroundings around, Path project) {
    return BakeOptions.text(parsed, "--as-of").isPresent()
            || !around.env().getOrDefault("SOURCE_DATE_EPOCH", "").isEmpty()
        ? of(BakeOptions.text(parsed, "--as-of"), around.env(), project).orElseThrow()
        : LocalDate.now();
  }

  private static LocalDate parse(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new Usage(
          "`--as-of " + date + "` is not a date.", "Write it as year-month-day, `2026-11-23`.");
    }
  }

  private static LocalDate parseEpoch(String seconds) {
    try {
      return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new Usage(
          "The environment's SOURCE_DATE_EPOCH, `" + seconds + "`, is not a number of seconds.",
          "Unset it, or set it to seconds since 1970, as `date +%s` prints.");
    }
  }

  private static Optional<LocalDate> newestCommit(Path project) {
    try {
      Process git =
          new ProcessBuilder("git", "log", "-1", "--format=%cs")
              .directory(project.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String printed =
          new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (!git.waitFor(10, TimeUnit.SECONDS) || git.exitValue() != 0 || printed.isEmpty()) {
        git.destroy();
        return Optional.empty();
      }
      return Optional.of(LocalDate.parse(printed));
    } catch (IOException | DateTimeException e) {
      // No git, or one too old for the format: the bake takes the newest date of the content.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
