package dev.drillpress.press.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Looking only where an address can be finds what looking everywhere finds. */
class QuickAutolinksTest {
  private static final List<String> PIECES =
      List.of(
          "http://a.org/x",
          "https://b.org",
          "ftp:",
          "://",
          "www.c.org",
          "WwW.d.org",
          "ww",
          "w.",
          "@",
          "\\@",
          "&#64;",
          "&amp;",
          "--",
          "...",
          "\"q\"",
          "'s",
          "*",
          "**",
          "_",
          "`",
          "[l](u)",
          "[",
          "](",
          ")",
          "<b>",
          "|",
          "\n",
          "\n\n",
          "- ",
          "> ",
          "# ",
          "    ",
          "中文",
          "逃逸",
          " ",
          " ",
          "word",
          "more words",
          "[^1]",
          ": ",
          "~~",
          "\\",
          "/",
          "//",
          "git:",
          ":/",
          "x:/y");

  @Test
  void random_texts_render_as_with_the_original() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    // Without disguised mail, whose random numbers go on from one rendering to the next.
    DataHolder original =
        PegdownOptionsAdapter.flexmarkOptions(PegdownExtensions.ALL)
            .toMutable()
            .set(HtmlRenderer.OBFUSCATE_EMAIL, false)
            .toImmutable();
    DataHolder quick = QuickAutolinks.in(original);
    HtmlRenderer renderer = HtmlRenderer.builder(original).build();
    Parser slowly = Parser.builder(original).build();
    Parser quickly = Parser.builder(quick).build();
    int links = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(1, 30); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String expected = renderer.render(slowly.parse(text.toString()));
      links += expected.contains("<a href=\"http") ? 1 : 0;
      assertThat(renderer.render(quickly.parse(text.toString())))
          .as("seed %d: %s", seed, text)
          .isEqualTo(expected);
    }
    assertThat(links).isGreaterThan(500);
  }
}
