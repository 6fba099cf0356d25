package dev.drillpress.press.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  @TempDir Path folder;

  @Test
  void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big.md").toFile(), "rw")) {
      file.setLength(50L << 20);
    }

    Checked<SourceFile> read = new SourceReader(folder, SourceReader.PAGE_LIMIT).read("big.md");

    assertThat(read.value()).isEmpty();
    assertThat(only(read).message())
        .isEqualTo("The file has 52,428,800 bytes; at most 2,097,152 are read as a page.");
  }

  @Test
  void theFirstByteThatIsNotUtf8IsNamedAtItsPlace() {
    byte[] bytes = {'a', '\n', (byte) 0xE4, (byte) 0xB8, (byte) 0xAD, (byte) 0xFF, 'b'};

    Diagnostic diagnostic = only(SourceReader.decode("a.md", bytes));

    assertThat(diagnostic.at()).isEqualTo(Location.of("a.md", 2, 2));
    assertThat(diagnostic.message()).isEqualTo("The byte 0xFF here is not UTF-8.");
  }

  @Test
  void aCharacterCutOffAtTheEndIsAMistakeToo() {
    byte[] bytes = {'a', (byte) 0xE4, (byte) 0xB8};

    assertThat(only(SourceReader.decode("a.md", bytes)).at()).isEqualTo(Location.of("a.md", 1, 2));
  }

  @Test
  void carriageReturnsAndAByteOrderMarkAreLeftOutAndSaid() {
    byte[] bytes = "\uFEFFone\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8);

    Checked<SourceFile> read = SourceReader.decode("a.md", bytes);

    assertThat(read.value().orElseThrow().text()).isEqualTo("one\ntwo\nthree\n");
    assertThat(read.diagnostics())
        .extracting(d -> d.code().id())
        .containsExactly("source/byte-order-mark", "source/crlf");
  }

  @Test
  void randomBytesNeverThrow() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      Checked<SourceFile> read = SourceReader.decode("a.md", bytes);
      assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
          .as("seed %d, round %d", seed, i)
          .isTrue();
    }
  }

  @Test
  void aLinkOutOfTheProjectIsRefusedAndOneInsideIsNot() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project/content"));
    Files.writeString(folder.resolve("secret.md"), "secret");
    Files.writeString(project.resolve("a.md"), "a");
    Files.createSymbolicLink(project.resolve("out.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(project.resolve("in.md"), project.resolve("a.md"));

    Checked<?> listed = ProjectFiles.below(folder.resolve("project"), "content");

    assertThat(listed.diagnostics()).hasSize(1);
    assertThat(listed.diagnostics().get(0).message())
        .isEqualTo("The link `content/out.md` leads out of the project.");
  }

  @Test
  void aCircleOfLinksEnds() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(content.resolve("again"), content);

    Files.writeString(content.resolve("a.md"), "a");

    Checked<List<String>> listed = ProjectFiles.below(folder, "content");

    assertThat(listed.value()).contains(List.of("content/a.md"));
    assertThat(listed.diagnostics()).hasSize(1);
    assertThat(listed.diagnostics().get(0).at().path()).isEqualTo("content/again");
  }

  @Test
  void aPipeIsToldAndNeitherReadNorHidesOtherFiles() throws Exception {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve("a.md"), "a");
    Path pipe = content.resolve("pipe.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    Checked<List<String>> listed = ProjectFiles.below(folder, "content");

    assertThat(listed.value()).contains(List.of("content/a.md"));
    assertThat(listed.diagnostics())
        .extracting(d -> d.at().path())
        .containsExactly("content/pipe.md");
    assertThat(new SourceReader(folder, 10).read("content/pipe.md").value()).isEmpty();
  }

  @Test
  void aNameThatCannotStandInAnAddressIsToldInOneLine() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve("back\\slash.md"), "a");
    Files.writeString(content.resolve("new\nline.md"), "a");

    Checked<List<String>> listed = ProjectFiles.below(folder, "content");

    assertThat(listed.value()).contains(List.of());
    assertThat(listed.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "The name `content/back\\slash.md` has a backslash or a control character in it.",
            "The name `content/new\uFFFDline.md` has a backslash or a control character in it.");
  }

  @Test
  void aLineMapFindsEveryOffset() {
    LineMap lines = LineMap.of("ab\n\nc");

    assertThat(lines.lines()).isEqualTo(3);
    assertThat(lines.line(2)).isEqualTo(1);
    assertThat(lines.column(2)).isEqualTo(3);
    assertThat(lines.line(3)).isEqualTo(2);
    assertThat(lines.line(4)).isEqualTo(3);
    assertThat(lines.column(5)).isEqualTo(2);
  }

  private static Diagnostic only(Checked<?> checked) {
    assertThat(checked.diagnostics()).hasSize(1);
    return checked.diagnostics().get(0);
  }
}
