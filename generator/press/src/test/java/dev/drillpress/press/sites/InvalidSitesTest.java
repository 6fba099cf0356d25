package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.sql.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each diagnostic code has a project in {@code src/test/sites-invalid} that shows its exact text;
 * more projects for the same code have more words in their names.
 */
class InvalidSitesTest {
  private static final Path DOCS = Path.of("..", "..", "docs", "diagnostics");

  /** Writes what no repository can hold into a copy of the project. */
  private interface Fixture {
    void make(Path project) throws IOException;
  }

  private static final Map<String, Fixture> FIXTURES =
      Map.of(
          "source-outside",
              p -> {
                Path outside = Files.writeString(p.resolveSibling("outside.md"), "Outside.\n");
                Files.createDirectories(p.resolve("content"));
                Files.createSymbolicLink(p.resolve("content/a.en.md"), outside);
              },
          "source-too-large", p -> put(p, "content/a.en.md", new byte[50 << 20]),
          "source-nul", p -> put(p, "content/a.en.md", page("A \0 here.\n")),
          "source-unreadable",
              p -> {
                // A link to nothing: a file without permissions would not stop root.
                Files.createDirectories(p.resolve("content"));
                Files.createSymbolicLink(p.resolve("content/a.en.md"), Path.of("nothing.md"));
              },
          "data-too-large",
              p -> {
                put(p, "site-data/pay.csv", new byte[0]);
                // Sparse: it is refused by its size, unread.
                try (RandomAccessFile file =
                    new RandomAccessFile(p.resolve("site-data/pay.csv").toFile(), "rw")) {
                  file.setLength(513L << 20);
                }
              },
          "output-not-ours", p -> put(p, "target/site/mine.txt", new byte[1]),
          "output-write-failed", p -> put(p, "target/.drillpress", new byte[1]));

  /** Codes that no project can show; the tests named here show their text. */
  private static final Map<String, String> SHOWN_ELSEWHERE =
      Map.of(
          "change/damaged", "DiffCommandTest",
          "output/locked", "SiteWriterTest",
          "output/no-symlink", "SiteWriterTest",
          "jbake/plugin-failed", "JBakePluginsTest",
          "verify/failed", "VerifyCommandTest",
          "verify/no-toolchain", "VerifyCommandTest",
          "verify/too-much", "VerifyCommandTest");

  @TestFactory
  Stream<DynamicTest> each_invalid_site_prints_what_is_expected(@TempDir Path temp)
      throws IOException {
    TreeSet<String> codes = codes();
    return Projects.in("sites-invalid").stream()
        .map(
            s ->
                DynamicTest.dynamicTest(s.getFileName().toString(), () -> compare(s, temp, codes)));
  }

  private static void compare(Path site, Path temp, TreeSet<String> codes) throws IOException {
    String name = site.getFileName().toString();
    Path project = Files.createDirectories(temp.resolve(name).resolve("site"));
    if (Files.isDirectory(site.resolve("site"))) {
      Projects.copy(site.resolve("site"), project, false);
    }
    if (FIXTURES.containsKey(name)) {
      FIXTURES.get(name).make(project);
    }
    String printed = Projects.errors(project, limits(site), "bake", "--as-of", Projects.AS_OF);
    Path expected = site.resolve("expected.err");
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(expected, printed);
      // Green only without the switch, so that nobody overlooks what changed.
      throw new AssertionError(expected + " was written; look at the difference");
    }
    assertThat(printed)
        .isEqualTo(Files.readString(expected))
        .contains("[" + code(name, codes) + "]");
  }

  /** What queries of a site may take, where it says so. */
  private static Limits limits(Path site) throws IOException {
    Limits usual = Limits.usual();
    Path file = site.resolve("limits.properties");
    if (!Files.exists(file)) {
      return usual;
    }
    Properties less = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      less.load(reader);
    }
    String milliseconds = less.getProperty("milliseconds", "" + usual.time().toMillis());
    String megabytes = less.getProperty("megabytes", "" + usual.megabytes());
    return new Limits(
        Duration.ofMillis(Long.parseLong(milliseconds)), Integer.parseInt(megabytes), usual.rows());
  }

  /** A site shows the code that it is named after, perhaps with more words behind the code's. */
  private static String code(String site, TreeSet<String> codes) {
    return codes.stream()
        .filter(id -> (site + "-").startsWith(id.replace('/', '-') + "-"))
        .max(Comparator.comparingInt(String::length))
        .orElse(site);
  }

  @Test
  void every_code_has_an_invalid_site_and_a_line_in_the_documentation() throws IOException {
    TreeSet<String> lacking = new TreeSet<>();
    String docs = docs();
    List<String> sites =
        Projects.in("sites-invalid").stream().map(s -> s.getFileName().toString()).toList();
    for (String id : codes()) {
      if (!sites.contains(id.replace('/', '-')) && !SHOWN_ELSEWHERE.containsKey(id)) {
        lacking.add(id + " has no invalid site");
      }
      if (!docs.contains("| `" + id + "` |") && !docs.contains("| " + id + " |")) {
        lacking.add(id + " has no line in docs/diagnostics");
      }
    }
    assertThat(lacking).isEmpty();
  }

  private static TreeSet<String> codes() {
    TreeSet<String> codes = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.drillpress.press")) {
      if (type.isEnum() && type.isAssignableTo(DiagnosticCode.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          codes.add(((DiagnosticCode) constant).id());
        }
      }
    }
    assertThat(codes).contains("output/locked", "source/nul");
    return codes;
  }

  private static String docs() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static byte[] page(String body) {
    return ("---\ntype: page\ntitle: A\n---\n\n" + body)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void put(Path project, String name, byte[] bytes) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }
}
