package dev.drillpress.press.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts baked pages into one document that needs no other file: style sheets and images are in it,
 * answers are open, links that lead to the site are left as they are.
 */
record PrintedPages(SortedMap<String, byte[]> files) {
  private static final Map<String, String> IMAGES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "webp", "image/webp",
          "gif", "image/gif");

  /**
   * The paths of pages that are named, or stand in a folder that is.
   *
   * @param language of another tree than the first
   */
  List<String> chosen(List<String> wanted, Optional<String> language) {
    TreeSet<String> paths = new TreeSet<>();
    for (String name : wanted) {
      String plain = name.replaceAll("^/+|/+$", "");
      for (String tree : language.map(l -> List.of(l + "/", "")).orElse(List.of(""))) {
        String stem = tree + plain;
        int before = paths.size();
        files.keySet().stream()
            .filter(path -> path.endsWith(".html") && !path.endsWith("/index.html"))
            .filter(path -> path.equals(stem + ".html") || path.startsWith(stem + "/"))
            .filter(path -> document(path).selectFirst("main article, main .prose") != null)
            .forEach(paths::add);
        if (paths.size() > before) {
          break;
        }
      }
    }
    return List.copyOf(paths);
  }

  /** One document of several pages. */
  String document(List<String> paths) {
    Document first = document(paths.get(0));
    StringBuilder style = new StringBuilder();
    StringBuilder body = new StringBuilder();
    TreeSet<String> sheets = new TreeSet<>();
    for (String path : paths) {
      Document page = document(path);
      for (Element link : page.select("link[rel=stylesheet]")) {
        if (sheets.add(link.attr("href"))) {
          style.append(text(link.attr("href")));
        }
      }
      page.select("nav, .skip, script").remove();
      page.select("details").attr("open", "");
      page.select("img[src]").forEach(this::embed);
      Element main = page.selectFirst("main");
      body.append("<main>").append(main == null ? "" : main.html()).append("</main>\n");
    }
    return "<!DOCTYPE html>\n<html lang=\""
        + first.select("html").attr("lang")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"robots\" content=\"noindex\">\n<title>"
        + org.jsoup.nodes.Entities.escape(first.title())
        + "</title>\n<style>\n"
        + style
        + "\nmain + main { break-before: page; }\n</style>\n</head>\n<body class=\""
        + first.body().className()
        + "\">\n"
        + body
        + "</body>\n</html>\n";
  }

  private void embed(Element image) {
    String source = image.attr("src");
    String type = IMAGES.get(source.substring(source.lastIndexOf('.') + 1));
    byte[] bytes = bytes(source);
    if (type != null && bytes.length > 0) {
      image.attr("src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }
  }

  private Document document(String path) {
    return Jsoup.parse(
        new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8), "");
  }

  private String text(String url) {
    return new String(bytes(url), StandardCharsets.UTF_8);
  }

  /** The file behind a URL of the site, which may begin with the path that the site is under. */
  private byte[] bytes(String url) {
    String path = url.replaceFirst("^/+", "");
    while (!files.containsKey(path) && path.indexOf('/') >= 0) {
      path = path.substring(path.indexOf('/') + 1);
    }
    return files.getOrDefault(path, new byte[0]);
  }
}
