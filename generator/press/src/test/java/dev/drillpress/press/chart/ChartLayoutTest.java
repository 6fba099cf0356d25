package dev.drillpress.press.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.chart.ChartSamples.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures charts in a browser: whether labels meet, are cut, or are too small to read. */
class ChartLayoutTest {
  private static final Path STYLES = Path.of("../../templates/assets/css");
  private static final Path BROWSER =
      Path.of(System.getenv().getOrDefault("DRILLPRESS_CHROMIUM", "/usr/bin/chromium"));
  private static final int SECONDS = 120;

  /**
   * Writes one line for each fault. A box is as high as its line, so letters are nearer its middle.
   */
  private static final String MEASURE =
      """
      const faults = [];
      let count = 0;
      function boxes(chart) {
        const found = [];
        const walk = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const node = walk.currentNode, parent = node.parentElement;
          if (!node.data.trim() || parent.closest('[hidden], title, desc, .chart-words')) continue;
          const style = getComputedStyle(parent);
          if (style.display === 'none') continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const rects = parent.tagName === 'text' ? [parent.getBoundingClientRect()] : range.getClientRects();
          for (const r of rects) {
            if (r.width < 1) continue;
            const trim = r.height * .17;
            found.push({text: node.data.trim(), size: parseFloat(style.fontSize), parent,
              left: r.left, right: r.right, top: r.top + trim, bottom: r.bottom - trim});
          }
        }
        return found;
      }
      for (const chart of document.querySelectorAll('.chart')) {
        const name = chart.parentElement.id, all = boxes(chart), edge = chart.getBoundingClientRect();
        count += all.length;
        all.forEach((a, i) => {
          if (a.size < 11) faults.push(`${name}: small ${a.size}: ${a.text}`);
          const scrolls = a.parent.closest('.heat-scroll');
          if (!scrolls && (a.left < edge.left - .5 || a.right > edge.right + .5)
              || a.top < edge.top || a.bottom > edge.bottom) faults.push(`${name}: cut: ${a.text}`);
          const part = a.parent.matches('.inside') && a.parent.previousElementSibling.getBoundingClientRect();
          if (part && (a.left < part.left || a.right > part.right)) faults.push(`${name}: over its part: ${a.text}`);
          for (const b of all.slice(i + 1)) {
            const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (x > .5 && y > .5) faults.push(`${name}: meet: ${a.text} | ${b.text}`);
          }
        });
        for (const svg of chart.querySelectorAll(':not(svg) > svg:not(.chart-signs)')) {
          const r = svg.getBoundingClientRect();
          if (r.width < 1 || r.height < 8) faults.push(`${name}: no room for ${svg.getAttribute('class')}`);
        }
        const plots = [...chart.querySelectorAll('.panels > .panel')].map(panel =>
          [...panel.querySelectorAll('.track, .plot > svg')].map(plot => {
            const r = plot.getBoundingClientRect(), edge = panel.getBoundingClientRect();
            return `${Math.round(r.left - edge.left)} to ${Math.round(r.right - edge.left)} of ${Math.round(edge.width)}`;
          })).flat();
        if (new Set(plots).size > 1) faults.push(`${name}: plots differ: ${[...new Set(plots)].join(', ')}`);
        for (const mark of chart.querySelectorAll('rect, circle, use')) {
          const r = mark.getBoundingClientRect();
          if (r.right > edge.right + 1 || r.left < edge.left - 8) faults.push(`${name}: mark outside`);
        }
      }
      if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push('page scrolls');
      const out = document.createElement('pre');
      out.textContent = 'MEASURED ' + JSON.stringify({count, faults}) + ' END';
      document.body.replaceChildren(out);
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"500, 328, 358", "1200, 600, 1136"})
  void labelsAreApartAndWholeAndLargeEnough(int window, int narrow, int wide) throws Exception {
    Map<String, Sample> samples = new LinkedHashMap<>(ChartSamples.all());
    HardSamples.all().forEach((name, sample) -> samples.put("hard-" + name, sample));
    String measured = measured(page(samples, List.of(narrow, wide)), window);
    assertThat(measured).startsWith("{\"count\":");
    assertThat(Integer.parseInt(digits(measured))).isGreaterThan(4000);
    assertThat(measured).endsWith("\"faults\":[]}");
  }

  @Test
  void panelsOfAChartHaveEqualPlots() throws Exception {
    Map<String, Sample> samples = new LinkedHashMap<>(ChartSamples.all());
    samples.putAll(HardSamples.all());
    samples.keySet().removeIf(name -> !name.contains("facet"));
    String measured = measured(page(samples, List.of(328, 560, 720)), 780);
    assertThat(Integer.parseInt(digits(measured))).isGreaterThan(1000);
    assertThat(measured).endsWith("\"faults\":[]}");
  }

  private static String digits(String measured) {
    return measured.substring("{\"count\":".length(), measured.indexOf(','));
  }

  private static String page(Map<String, Sample> samples, List<Integer> widths) throws Exception {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">");
    for (String style : List.of("main.css", "chart.css")) {
      page.append("<style>").append(Files.readString(STYLES.resolve(style))).append("</style>");
    }
    page.append("<title>Charts</title><body>");
    for (int width : widths) {
      String type = "w" + width;
      page.append("<style>." + type + " { width: " + width + "px; }</style>");
      samples.forEach(
          (name, sample) ->
              page.append("<figure class=\"table " + type + "\" lang=\"" + sample.language() + "\"")
                  .append(" id=\"" + type + "-" + name + "\">")
                  .append(sample.html(type + name))
                  .append("</figure>"));
    }
    return page.append("<script>").append(MEASURE).append("</script>").toString();
  }

  private String measured(String page, int window) throws Exception {
    assertThat(BROWSER)
        .as("Chromium measures the charts: install it, or name it in DRILLPRESS_CHROMIUM")
        .isExecutable();
    Path file = Files.writeString(folder.resolve("charts.html"), page);
    Path out = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                BROWSER.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + window + ",1000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(SECONDS, TimeUnit.SECONDS)).as("Chromium ends in time").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    String dom = Files.readString(out);
    assertThat(dom).contains("MEASURED ", " END");
    return dom.substring(dom.indexOf("MEASURED ") + 9, dom.lastIndexOf(" END"));
  }
}
