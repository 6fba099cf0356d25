package dev.drillpress.press.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A baked site behind a server of this machine, under a path as on a shared host. */
final class ServedSite implements AutoCloseable {
  private static final String UNDER = "/a/b/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, byte[]> files;
  private final HttpServer server;

  private ServedSite(Map<String, byte[]> files, HttpServer server) {
    this.files = files;
    this.server = server;
  }

  /** Bakes a project and serves it as it is, with its pages' own policy. */
  static ServedSite of(Path project) {
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
      String host = "http://localhost:" + server.getAddress().getPort() + UNDER;
      ServedSite site = new ServedSite(bake(project, host), server);
      server.createContext("/", site::answer);
      server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> bake(Path project, String host) {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    Consumer<Artifact> sink = artifact -> files.put(artifact.path(), artifact.bytes());
    Map<String, String> settings = Map.of("site.host", host.substring(0, host.length() - 1));
    Optional<LocalDate> today = Optional.of(LocalDate.parse("2026-11-25"));
    BakeResult result =
        Bake.run(
            new BakeRequest(project, settings, today, false, false, 2, List.of(), Progress.SILENT),
            sink);
    if (result.failed()) {
      throw new AssertionError(project + ": " + result.diagnostics());
    }
    return files;
  }

  /** The address of a page by its path in the site; the site's root for an empty one. */
  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + UNDER + path;
  }

  byte[] file(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String path = asked.startsWith(UNDER) ? asked.substring(UNDER.length()) : "nowhere";
    if (path.isEmpty() || path.endsWith("/")) {
      path += "index.html";
    }
    byte[] bytes = file(path);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .add("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.sendResponseHeaders(
        bytes.length > 0 ? 200 : 404, bytes.length > 0 ? bytes.length : -1);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
