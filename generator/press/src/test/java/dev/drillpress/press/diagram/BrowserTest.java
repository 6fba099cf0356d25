package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text fits its shapes in a real browser, with the fonts that this machine happens to have. */
class BrowserTest {
  private static final Path CSS = Path.of("..", "..", "templates", "assets", "css");
  private static final Pattern RESULT =
      Pattern.compile(
          "<pre id=\"result\">(\\d+) texts, (\\d+) shapes\n(.*?)</pre>", Pattern.DOTALL);

  /**
   * Checks the corners of each line of text against the fill of the shape around it.
   *
   * <p>A line is as high as its letters: from the height of capitals with an accent, or of a Han
   * character, down to the descenders.
   */
  private static final String SCRIPT =
      """
      const bad = [];
      let texts = 0, shapes = 0;
      const say = text => (text.closest('svg').dataset.name + ': ' + text.textContent).slice(0, 120);
      for (const text of document.querySelectorAll('svg.flowchart text')) {
        texts++;
        const group = text.parentNode;
        const outlines = [...group.querySelectorAll('.outline:not(line):not(.lid), .behind')];
        const shape = outlines[outlines.length - 1];
        const bars = [...group.querySelectorAll('line.outline')].map(l => l.x1.baseVal.value);
        const svg = text.closest('svg').viewBox.baseVal;
        const size = parseFloat(getComputedStyle(text).fontSize);
        if (!shape) { bad.push(say(text) + ' has no shape'); continue; }
        for (const line of text.children) {
          if (line.getNumberOfChars() === 0) continue;
          shapes++;
          const start = line.getStartPositionOfChar(0);
          const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1);
          const top = start.y - 0.86 * size, bottom = start.y + 0.2 * size;
          for (const [x, y] of [[start.x, top], [end.x, top], [start.x, bottom], [end.x, bottom]]) {
            const point = new DOMPoint(x, y);
            if (!shape.isPointInFill(point)) bad.push(say(text) + ' leaves its shape at ' + x + ',' + y);
            if (x < 0 || y < 0 || x > svg.width || y > svg.height) bad.push(say(text) + ' leaves the drawing');
          }
          if (bars.length && (start.x < bars[0] || end.x > bars[1])) bad.push(say(text) + ' crosses a bar');
          const box = shape.getBBox();
          const middle = (start.x + end.x) / 2 - (box.x + box.width / 2);
          const leaning = group.matches('.shape-odd, .group-title');
          if (!leaning && Math.abs(middle) > 1.5) bad.push(say(text) + ' is off the middle by ' + middle);
        }
      }
      document.getElementById('result').textContent =
          texts + ' texts, ' + shapes + ' shapes\\n' + bad.join('\\n');
      """;

  @TempDir private Path folder;

  @Test
  void no_text_leaves_its_shape() throws Exception {
    Path page = Files.writeString(folder.resolve("page.html"), page());
    Matcher result = RESULT.matcher(rendered(page));
    assertThat(result.find()).as("the page's script has run").isTrue();
    assertThat(Integer.parseInt(result.group(1))).isGreaterThan(500);
    assertThat(result.group(3)).isEmpty();
  }

  private static String page() throws IOException {
    StringBuilder html = new StringBuilder("<!doctype html><html><meta charset=\"utf-8\"><style>");
    html.append(Files.readString(CSS.resolve("main.css")));
    html.append(Files.readString(CSS.resolve("diagram.css"))).append("</style>");
    for (String language : List.of("en", "zh")) {
      html.append("<main lang=\"").append(language).append("\">\n");
      Samples.files()
          .forEach(
              (name, text) -> {
                String prefix = language + "-" + name;
                String svg = Samples.draw(text, language, prefix).value().orElseThrow().svg().get();
                html.append("<figure class=\"diagram\">");
                html.append(svg.replace("<svg ", "<svg data-name=\"" + prefix + "\" "));
                html.append("</figure>\n");
              });
      html.append("</main>");
    }
    html.append("<pre id=\"result\"></pre><script>").append(SCRIPT).append("</script></html>");
    return html.toString();
  }

  private String rendered(Path page) throws Exception {
    Path out = folder.resolve("dom.html");
    ProcessBuilder browser =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = browser.start();
    } catch (IOException e) {
      return fail("This test needs `chromium` on the path; `./check` installs it.", e);
    }
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("chromium ends in time").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return Files.readString(out);
  }
}
