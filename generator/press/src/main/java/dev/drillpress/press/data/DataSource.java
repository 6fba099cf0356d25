package dev.drillpress.press.data;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Where a dataset comes from, as its {@code *.source.yaml} states.
 *
 * @param title by language tag, {@link Column#ANY_LANGUAGE} for a text without one; at least one
 * @param publisher who stands for the figures, by language tag
 * @param url only when somebody opened it
 * @param retrieved the day it was opened; stands exactly when there is a url
 * @param license under which the rows may be published
 * @param kind how the figures came about
 * @param checked whether somebody compared the rows with the source
 * @param individuals whether rows are about single persons; such rows are never published
 * @param expires the day after which the figures are stale
 * @param note for readers, by language tag; may be empty
 */
public record DataSource(
    Map<String, String> title,
    Map<String, String> publisher,
    Optional<String> url,
    Optional<LocalDate> retrieved,
    Optional<String> license,
    Kind kind,
    boolean checked,
    boolean individuals,
    Optional<LocalDate> expires,
    Map<String, String> note) {

  /** How figures came about, the most certain first. */
  public enum Kind {
    /** By an authority or company about itself. */
    PUBLISHED,
    /** Collected by asking many. */
    SURVEY,
    /** Measured by whoever publishes this site. */
    MEASURED,
    /** Stated by somebody who shows no data. */
    CLAIMED,
    /** Made up to show a method. */
    ILLUSTRATIVE
  }

  /** Copies the maps. */
  public DataSource {
    title = Map.copyOf(title);
    publisher = Map.copyOf(publisher);
    note = Map.copyOf(note);
  }

  /** The title in a language, or in any. */
  public String title(String language) {
    return in(title, language);
  }

  /** Who stands for the figures, in a language or in any. */
  public String publisher(String language) {
    return in(publisher, language);
  }

  private static String in(Map<String, String> texts, String language) {
    return texts.getOrDefault(language, texts.values().stream().sorted().findFirst().orElse(""));
  }
}
