package dev.drillpress.press.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The recorded programs of a page and its translations.
 *
 * @param page the page's id; {@code guides/reading} for one that has no other
 * @param path of the file
 * @param hash of the file
 * @param programs in order of block and hash; translations whose code differs have one each
 */
public record Transcript(String page, String path, String hash, List<Recorded> programs) {
  /** Where transcripts are, in the project. */
  public static final String FOLDER = "site-data/transcripts";

  /** Sorts the programs. */
  public Transcript {
    programs =
        programs.stream()
            .sorted(Comparator.comparing(Recorded::block).thenComparing(Recorded::hash))
            .toList();
  }

  /** The path of a page's transcript. */
  public static String path(String page) {
    return FOLDER + "/" + page + ".json";
  }

  /** The runs of a program as it is now. */
  public Optional<Recorded> of(String block, String hash) {
    return programs.stream()
        .filter(p -> p.block().equals(block) && p.hash().equals(hash))
        .findFirst();
  }

  /** Whether a program was recorded, perhaps in another form. */
  public boolean knows(String block) {
    return programs.stream().anyMatch(p -> p.block().equals(block));
  }
}
