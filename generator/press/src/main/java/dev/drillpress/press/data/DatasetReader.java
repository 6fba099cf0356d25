package dev.drillpress.press.data;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.Hash;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads and checks every dataset of a project. */
public final class DatasetReader {
  /** The size above which a data file is refused: 512 MiB. */
  public static final long DATA_LIMIT = 512L << 20;

  /** Files directly under {@code site-data/} that other parts of the generator read. */
  public static final List<String> NOT_DATASETS = List.of("resume.json");

  private static final String FOLDER = "site-data";
  private static final String SOURCE_ENDING = ".source.yaml";
  private static final List<String> ENDINGS = List.of(".csv", ".json", ".yaml");
  private static final List<String> OTHER_FOLDERS = List.of("changes", "schema", "transcripts");

  private final SourceReader files;
  private final Optional<LocalDate> today;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Dataset> datasets = new ArrayList<>();
  private final List<PrivateCells> hidden = new ArrayList<>();

  private DatasetReader(Path projectRoot, Optional<LocalDate> today) {
    this.files = new SourceReader(projectRoot, DATA_LIMIT);
    this.today = today;
  }

  /**
   * The datasets that are right, sorted by path, beside what is wrong with the others.
   *
   * <p>Every {@code .csv}, {@code .json} and {@code .yaml} file under {@code site-data/} is one,
   * except below {@code changes/}, {@code schema/} and {@code transcripts/}, the files {@link
   * #NOT_DATASETS}, and names that begin with a dot. A link that leads out of the project is a
   * mistake here too.
   */
  public static Checked<List<Dataset>> read(Path projectRoot) {
    return folder(projectRoot, Optional.empty()).then(folder -> Checked.of(folder.datasets()));
  }

  /**
   * The same with what was left out of them, and with a warning about each dataset that is too old
   * on a day.
   */
  public static Checked<DataFolder> folder(Path projectRoot, Optional<LocalDate> today) {
    return new DatasetReader(projectRoot, today).readAll();
  }

  private Checked<DataFolder> readAll() {
    Checked<List<String>> listed = ProjectFiles.below(files.root(), FOLDER);
    problems.addAll(listed.diagnostics());
    TreeSet<String> paths = new TreeSet<>();
    listed.value().orElse(List.of()).stream()
        .map(path -> path.substring(FOLDER.length() + 1))
        .filter(DatasetReader::concerns)
        .forEach(paths::add);
    Map<String, String> ids = new TreeMap<>();
    for (String path : paths) {
      if (path.endsWith(SOURCE_ENDING)) {
        orphan(path, paths);
      } else if (ids.putIfAbsent(stem(path), path) != null) {
        duplicate(path, ids.get(stem(path)));
      } else {
        dataset(path, paths);
      }
    }
    return Checked.of(new DataFolder(datasets, hidden), problems);
  }

  private static boolean concerns(String path) {
    return ENDINGS.stream().anyMatch(path::endsWith)
        && OTHER_FOLDERS.stream().noneMatch(f -> path.startsWith(f + "/"))
        && !NOT_DATASETS.contains(path);
  }

  private static String stem(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  private void orphan(String path, TreeSet<String> paths) {
    String stem = path.substring(0, path.length() - SOURCE_ENDING.length());
    if (ENDINGS.stream().noneMatch(ending -> paths.contains(stem + ending))) {
      problems.add(
          Diagnostic.of(
              DataCode.ORPHAN_SOURCE,
              Location.of(FOLDER + "/" + path),
              "There is no data file for this source file.",
              "Add `" + FOLDER + "/" + stem + ".csv`, or remove this file."));
    }
  }

  private void duplicate(String path, String first) {
    problems.add(
        Diagnostic.of(
                DataCode.DUPLICATE_ID,
                Location.of(FOLDER + "/" + path),
                "The file `" + first + "` already makes the dataset `" + stem(path) + "`.",
                "Rename or remove one of the two.")
            .withRelated(Location.of(FOLDER + "/" + first)));
  }

  private void dataset(String path, TreeSet<String> paths) {
    String file = FOLDER + "/" + path;
    String sourcePath = stem(path) + SOURCE_ENDING;
    Optional<Diagnostic> large = tooLarge(file);
    if (large.isPresent()) {
      problems.add(large.get());
      return;
    }
    if (!paths.contains(sourcePath)) {
      problems.add(
          Diagnostic.of(
              DataCode.NO_SOURCE,
              Location.of(file),
              "The data file `" + file + "` does not say where it comes from.",
              "Add `" + FOLDER + "/" + sourcePath + "`."));
      return;
    }
    Optional<SourceFile> data = keep(files.read(file));
    Optional<SourceFile> source =
        keep(
            new SourceReader(files.root(), SourceReader.PAGE_LIMIT)
                .read(FOLDER + "/" + sourcePath));
    Optional<Grid> grid = data.flatMap(d -> keep(grid(d)));
    Optional<Declaration> declared = source.flatMap(s -> keep(Declaration.read(s)));
    if (grid.isEmpty() || declared.isEmpty()) {
      return;
    }
    List<Diagnostic> wrong = new GridCheck(file, grid.get(), declared.get()).check();
    problems.addAll(wrong);
    if (wrong.isEmpty()) {
      String hash = Hash.of(data.get().hash() + "\n" + source.get().hash());
      add(path, PublicPart.of(grid.get(), declared.get(), hash), declared.get());
    }
  }

  private void add(String path, PublicPart part, Declaration declared) {
    DataSource from = declared.source();
    boolean expired = today.isPresent() && from.expires().filter(today.get()::isAfter).isPresent();
    if (expired) {
      problems.add(declared.expired(today.get()));
    }
    String file = FOLDER + "/" + path;
    if (!part.hidden().isEmpty()) {
      hidden.add(new PrivateCells(file, part.hidden()));
    }
    datasets.add(
        new Dataset(stem(path), file, part.columns(), part.cells(), from, part.hash(), expired));
  }

  private static Checked<Grid> grid(SourceFile file) {
    if (file.path().endsWith(".csv")) {
      return CsvReader.read(file);
    }
    return file.path().endsWith(".json") ? ObjectsReader.json(file) : ObjectsReader.yaml(file);
  }

  private <T> Optional<T> keep(Checked<T> checked) {
    problems.addAll(checked.diagnostics());
    return checked.diagnostics().stream().anyMatch(Diagnostic::isError)
        ? Optional.empty()
        : checked.value();
  }

  private Optional<Diagnostic> tooLarge(String file) {
    try {
      long size = Files.size(files.root().resolve(file));
      if (size <= DATA_LIMIT) {
        return Optional.empty();
      }
      return Optional.of(
          Diagnostic.of(
              DataCode.TOO_LARGE,
              Location.of(file),
              String.format(
                  Locale.ROOT,
                  "The data file has %,d bytes; at most %,d are read.",
                  size,
                  DATA_LIMIT),
              "Split it, or leave out columns that no page uses."));
    } catch (IOException e) {
      return Optional.empty(); // reading it reports why
    }
  }
}
