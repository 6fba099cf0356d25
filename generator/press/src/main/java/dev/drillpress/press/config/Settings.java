package dev.drillpress.press.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project sets about its site.
 *
 * @param host where the site will live, without a slash at the end: {@code https://host/a/b}
 * @param languages tags in order; the first one's pages are at the root
 * @param titles the site's name by language
 * @param descriptions one sentence about the site by language; may lack languages
 * @param editUrl where a reader edits a page; the source's path is appended
 * @param hash changes when any setting that pages show does
 */
public record Settings(
    String host,
    List<String> languages,
    Map<String, String> titles,
    Map<String, String> descriptions,
    Optional<String> editUrl,
    String hash) {

  /** Copies the collections. */
  public Settings {
    languages = List.copyOf(languages);
    titles = Map.copyOf(titles);
    descriptions = Map.copyOf(descriptions);
  }

  /** The language whose pages are at the root. */
  public String mainLanguage() {
    return languages.get(0);
  }

  /** The path under which the host serves the site: empty or {@code /a/b}. */
  public String basePath() {
    int slash = host.indexOf('/', host.indexOf("://") + 3);
    return slash < 0 ? "" : host.substring(slash);
  }

  /** Where a language's pages begin: empty for the first language, else {@code zh/}. */
  public String prefix(String language) {
    return language.equals(mainLanguage()) ? "" : language + "/";
  }

  /** The site's name in a language, or in the first. */
  public String title(String language) {
    return titles.getOrDefault(language, titles.getOrDefault(mainLanguage(), ""));
  }

  /** The site's description in a language, or in the first; maybe empty. */
  public String description(String language) {
    return descriptions.getOrDefault(language, descriptions.getOrDefault(mainLanguage(), ""));
  }
}
