package dev.drillpress.press.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders beside a site's link: {@code .site-7} is a version, {@code .site-8.tmp} one that is
 * being written, {@code .site-8.link} the link that will be renamed to {@code site}.
 *
 * <p>Everything here expects that the caller holds the {@link OutputLock}.
 */
final class Versions {
  private final Destination destination;
  private final Pattern ours;

  Versions(Destination destination) {
    this.destination = destination;
    this.ours =
        Pattern.compile("\\." + Pattern.quote(destination.word()) + "-(\\d{1,9})(\\.tmp|\\.link)?");
  }

  /** What stands at the destination. */
  enum Standing {
    NOTHING,
    /** An empty folder, which nobody misses. */
    EMPTY_FOLDER,
    /** A link to one of our versions. */
    OUR_LINK,
    /** Anything else. */
    FOREIGN
  }

  /** Looks at the destination. */
  Standing standing() throws IOException {
    Path site = destination.path();
    if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      return Standing.NOTHING;
    }
    if (Files.isSymbolicLink(site)) {
      return current().isPresent() ? Standing.OUR_LINK : Standing.FOREIGN;
    }
    if (!Files.isDirectory(site)) {
      return Standing.FOREIGN;
    }
    try (Stream<Path> entries = Files.list(site)) {
      return entries.findAny().isEmpty() ? Standing.EMPTY_FOLDER : Standing.FOREIGN;
    }
  }

  /** The name of the version that the link names, where there is a link of ours. */
  Optional<String> current() throws IOException {
    try {
      String target = Files.readSymbolicLink(destination.path()).toString();
      return ours.matcher(target).matches() ? Optional.of(target) : Optional.empty();
    } catch (NotLinkException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** All versions, stagings and links of ours beside the destination, sorted. */
  List<Path> all() throws IOException {
    try (Stream<Path> entries = Files.list(destination.parent())) {
      return entries
          .filter(e -> ours.matcher(String.valueOf(e.getFileName())).matches())
          .sorted()
          .toList();
    }
  }

  /** Removes what killed runs left: everything of ours but the current version. */
  void removeLeftovers() throws IOException {
    String keep = current().orElse("");
    for (Path entry : all()) {
      if (!String.valueOf(entry.getFileName()).equals(keep)) {
        remove(entry);
      }
    }
  }

  /** The path of a version that does not exist yet. */
  Path next() throws IOException {
    int last = 0;
    for (Path entry : all()) {
      Matcher matcher = ours.matcher(String.valueOf(entry.getFileName()));
      if (matcher.matches()) {
        last = Math.max(last, Integer.parseInt(matcher.group(1)));
      }
    }
    return destination
        .path()
        .resolveSibling("." + destination.word() + "-" + (last % 999_999_999 + 1));
  }

  /** Removes a file, link or folder with all that it holds; links are not followed. */
  static void remove(Path entry) throws IOException {
    List<Path> folders = new ArrayList<>();
    if (!Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        entry,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
          }
        });
    for (int i = folders.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(folders.get(i));
    }
  }
}
