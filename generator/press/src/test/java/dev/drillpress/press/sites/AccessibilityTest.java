package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with charts, diagrams and computed tables, looked at by axe-core in a real browser. */
class AccessibilityTest {
  private static final Path REPOSITORY = Path.of("..", "..");
  private static final String AXE = "/axe.min.js";

  private static final String RUN =
      """
      window.onerror = e => document.documentElement.setAttribute('data-error', e);
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
        .then(r => {
          const found = r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target));
          document.documentElement.setAttribute('data-found', found.join('\\n'));
          document.documentElement.setAttribute('data-passed', String(r.passes.length));
        });
      """;

  @Test
  void axe_finds_nothing_on_pages_with_figures(@TempDir Path temp) throws Exception {
    Map<String, byte[]> files = new TreeMap<>(Projects.bake(REPOSITORY, 2));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, files));
    server.start();
    try {
      String host = "http://localhost:" + server.getAddress().getPort();
      for (String page :
          List.of(
              "guides/charts.html",
              "zh/guides/charts.html",
              "reports/region-track-pay.html",
              "zh/reports/region-track-pay.html",
              "drills/matrix.html",
              "zh/drills/matrix.html")) {
        for (String scheme : List.of("0", "1")) {
          var html = Jsoup.parse(opened(host + "/" + page, scheme, temp));
          assertThat(html.child(0).attr("data-passed"))
              .as("axe ran on %s: %s", page, html.child(0).attributes())
              .isNotEmpty();
          assertThat(html.child(0).attr("data-found")).as(page + " scheme " + scheme).isEmpty();
        }
      }
    } finally {
      server.stop(0);
    }
  }

  /** The page after the script; 0 is the dark scheme. */
  private static String opened(String url, String scheme, Path temp) throws Exception {
    Path out = Files.createTempFile(temp, "page", ".html");
    List<String> command =
        new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu"));
    command.add("--user-data-dir=" + Files.createTempDirectory(temp, "profile"));
    command.add("--blink-settings=preferredColorScheme=" + scheme);
    command.addAll(List.of("--virtual-time-budget=30000", "--dump-dom", url));
    Process chromium;
    try {
      chromium =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException e) {
      throw new AssertionError("Chromium is missing; ./check installs it", e);
    }
    assertThat(chromium.waitFor()).isZero();
    return Files.readString(out);
  }

  /** The site with axe in its pages, whose own policy would not let it in. */
  private static void answer(HttpExchange exchange, Map<String, byte[]> files) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    byte[] bytes = path.equals("axe.js") ? axe() : files.getOrDefault(path, new byte[0]);
    if (path.endsWith(".html")) {
      String page =
          new String(bytes, StandardCharsets.UTF_8)
              .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
              .replace(
                  "</body>",
                  "<script src=\"/axe.js\"></script><script>" + RUN + "</script></body>");
      bytes = page.getBytes(StandardCharsets.UTF_8);
    }
    String type =
        path.endsWith(".css")
            ? "text/css"
            : path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(bytes.length > 0 ? 200 : 404, Math.max(bytes.length, 1));
    exchange.getResponseBody().write(bytes.length == 0 ? new byte[1] : bytes);
    exchange.close();
  }

  private static byte[] axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
      return in.readAllBytes();
    }
  }
}
