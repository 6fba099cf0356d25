package dev.drillpress.press.bake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The bake: text files of the content folder, each as an artifact. */
public final class Bake {
  private Bake() {}

  /** Bakes; the sink gets each artifact once, only while no error stands. */
  public static BakeResult run(BakeRequest request, Consumer<Artifact> sink) {
    SourceReader reader = new SourceReader(request.project(), SourceReader.PAGE_LIMIT);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<SourceFile> sources = new ArrayList<>();
    for (String path : paths(request.project())) {
      Checked<SourceFile> read = reader.read(path);
      diagnostics.addAll(read.diagnostics());
      read.value().ifPresent(sources::add);
    }
    diagnostics.sort(null);
    BakeResult failed = new BakeResult(diagnostics, new Summary(sources.size(), 0, 0, 0));
    if (failed.failed()) {
      return failed;
    }
    String title = request.overrides().getOrDefault("site.title", "");
    long bytes = 0;
    int done = 0;
    for (SourceFile source : sources) {
      byte[] page = (title + "\n" + source.text()).getBytes(StandardCharsets.UTF_8);
      bytes += page.length;
      String path = source.path().substring("content/".length()).replaceAll("\\.md$", ".html");
      Input input = new Input(Input.Kind.SOURCE, source.path(), source.hash());
      sink.accept(new Artifact(path, page, List.of(input)));
      request.progress().step("Writing", ++done, sources.size());
    }
    return new BakeResult(
        diagnostics, new Summary(sources.size(), sources.size(), sources.size(), bytes));
  }

  private static List<String> paths(Path project) {
    Path content = project.resolve("content");
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> project.relativize(f).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
