package dev.drillpress.press.bake;

import dev.drillpress.press.sql.Answers;
import dev.drillpress.press.sql.Limits;
import dev.drillpress.press.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to bake, and how.
 *
 * @param project the project's folder
 * @param overrides settings that win over the project's own
 * @param asOf what counts as today; absent means the newest date in the content
 * @param drafts whether drafts and pages not yet due are baked too
 * @param strict whether warnings are errors
 * @param jobs how many threads work, at least 1
 * @param plugins where a JBake project's plugins are: jars, folders of classes or of jars
 * @param progress is told how far it has come
 * @param answers remembers what queries gave
 * @param limits of each query
 * @param privateNotes whether private notes stay: only for what an author prints for himself
 */
public record BakeRequest(
    Path project,
    Map<String, String> overrides,
    Optional<LocalDate> asOf,
    boolean drafts,
    boolean strict,
    int jobs,
    List<Path> plugins,
    Progress progress,
    Answers answers,
    Limits limits,
    boolean privateNotes) {
  /** Copies the collections and refuses work without a worker. */
  public BakeRequest {
    overrides = Map.copyOf(overrides);
    plugins = List.copyOf(plugins);
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job is needed, not " + jobs);
    }
  }

  /** A bake that remembers no answers. */
  public BakeRequest(
      Path project,
      Map<String, String> overrides,
      Optional<LocalDate> asOf,
      boolean drafts,
      boolean strict,
      int jobs,
      List<Path> plugins,
      Progress progress) {
    this(
        project,
        overrides,
        asOf,
        drafts,
        strict,
        jobs,
        plugins,
        progress,
        Answers.NONE,
        Limits.usual(),
        false);
  }

  /** The same with drafts, and with pages whose day has not come. */
  public BakeRequest withDrafts() {
    return new BakeRequest(
        project,
        overrides,
        asOf,
        true,
        strict,
        jobs,
        plugins,
        progress,
        answers,
        limits,
        privateNotes);
  }

  /** The same with private notes; what comes of it must not be published. */
  public BakeRequest withPrivateNotes() {
    return new BakeRequest(
        project, overrides, asOf, drafts, strict, jobs, plugins, progress, answers, limits, true);
  }

  /** The same with a place where answers are kept. */
  public BakeRequest with(Answers place) {
    return with(place, limits);
  }

  /** The same with a place where answers are kept, and other limits. */
  public BakeRequest with(Answers place, Limits others) {
    return new BakeRequest(
        project,
        overrides,
        asOf,
        drafts,
        strict,
        jobs,
        plugins,
        progress,
        place,
        others,
        privateNotes);
  }
}
