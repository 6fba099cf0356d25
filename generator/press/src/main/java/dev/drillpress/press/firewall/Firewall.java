package dev.drillpress.press.firewall;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.firewall.Streams.Stream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Looks at each file of a site before it is published; files may come from many threads. */
public final class Firewall {
  /** How large a packed file may be when it is unpacked: 64 MiB. */
  private static final int UNPACKED = 64 << 20;

  private static final int MAX_SHOWN = 100;
  private static final String GZIP = ".gz";

  /** One thing that was found, in however many files. */
  private record Leak(FirewallCode code, String text, Location canary) {}

  private final Path project;
  private final FirewallSettings settings;
  private final Canaries canaries;
  private final Leaks leaks;
  private final Map<Leak, Sightings> found = new ConcurrentHashMap<>();
  private final Set<Allowed> used = ConcurrentHashMap.newKeySet();

  /** The firewall of a project. */
  public Firewall(Path project, FirewallSettings settings, Canaries canaries) {
    this.project = project.toAbsolutePath().normalize();
    this.settings = settings;
    this.canaries = canaries;
    boolean telling = this.project.getNameCount() > 1;
    this.leaks =
        new Leaks(settings.names(), telling ? List.of(this.project.toString()) : List.of());
  }

  /** Looks at a file. */
  public void inspect(Artifact artifact) {
    String path = artifact.path();
    if (path.endsWith(GZIP)) {
      inspect(artifact, path.substring(0, path.length() - GZIP.length()), unpacked(artifact));
    } else {
      inspect(artifact, path, artifact.bytes());
    }
  }

  private static byte[] unpacked(Artifact artifact) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(artifact.bytes()))) {
      return in.readNBytes(UNPACKED);
    } catch (IOException e) {
      // Not packed, whatever its name says.
      return artifact.bytes();
    }
  }

  private void inspect(Artifact artifact, String path, byte[] bytes) {
    List<Stream> streams = Leaks.streams(path, bytes, false);
    Set<Leak> seen = new LinkedHashSet<>();
    for (Finding finding : leaks.of(path, bytes, streams)) {
      seen.add(new Leak(finding.code(), finding.text().replaceAll("\\s+", " "), Location.of("")));
    }
    if (!canaries.isEmpty()) {
      for (Stream stream : streams) {
        canaries.in(stream.text()).forEach(c -> seen.add(new Leak(c.code(), c.text(), c.at())));
      }
    }
    seen.forEach(leak -> note(leak, artifact));
  }

  private void note(Leak leak, Artifact artifact) {
    for (Allowed allowed : settings.allowed()) {
      if (allowed.covers(leak.code(), leak.text())) {
        used.add(allowed);
        return;
      }
    }
    List<Input> inputs = artifact.inputs();
    found.computeIfAbsent(leak, l -> new Sightings()).add(artifact.path(), inputs);
  }

  /** What must not be published, and what is allowed without need; once all files were seen. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    SourcePlaces places = new SourcePlaces(project);
    found.forEach((leak, sightings) -> all.addAll(told(leak, sightings, places)));
    all.sort(null);
    List<Diagnostic> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MAX_SHOWN)));
    if (all.size() > MAX_SHOWN) {
      Diagnostic next = all.get(MAX_SHOWN);
      shown.add(
          Diagnostic.of(
              next.code(),
              next.at(),
              "Here and elsewhere are " + (all.size() - MAX_SHOWN) + " more leaks.",
              "Mend those that are listed; the others are likely alike."));
    }
    settings.allowed().stream()
        .filter(allowed -> !used.contains(allowed))
        .map(Firewall::unused)
        .forEach(shown::add);
    return shown;
  }

  private static List<Diagnostic> told(Leak leak, Sightings sightings, SourcePlaces places) {
    String first = sightings.files().keySet().iterator().next();
    int others = sightings.count() - 1;
    String where =
        "`"
            + first
            + "`"
            + (others == 0
                ? ""
                : " and " + others + (others == 1 ? " other file" : " other files"));
    String message =
        leak.code().what() + " " + masked(leak.text()) + " would be published in " + where + ".";
    if (!leak.canary().path().isEmpty()) {
      Location at =
          leak.canary().line() > 0
              ? leak.canary()
              : places.in(leak.canary().path(), leak.text()).orElse(leak.canary());
      return List.of(Diagnostic.of(leak.code(), at, message, hint(leak.code())));
    }
    List<Location> at = places.of(leak.text(), sightings);
    if (at.isEmpty()) {
      return List.of(
          Diagnostic.of(
              leak.code(),
              Location.of(first),
              message + " It was not found in what that file was made from.",
              hint(leak.code())));
    }
    return at.stream().map(a -> Diagnostic.of(leak.code(), a, message, hint(leak.code()))).toList();
  }

  private static String hint(FirewallCode code) {
    return switch (code) {
      case PRIVATE_NOTE, DRAFT ->
          "Look at what copies it there, or allow it in `firewall.yaml` with a reason.";
      case SECRET ->
          "Remove it and have it replaced where it is used; in an example, write `...` instead.";
      default -> "Remove it, or allow it in `firewall.yaml` with a reason.";
    };
  }

  /** A few characters are enough to find it, and too few to use it. */
  private static String masked(String text) {
    int characters = text.codePointCount(0, text.length());
    int shown = text.offsetByCodePoints(0, Math.min(4, characters / 3));
    String start = text.substring(0, shown).replaceAll("[`\\s]", " ");
    return "`" + start + "…` (" + characters + " characters)";
  }

  private static Diagnostic unused(Allowed allowed) {
    return Diagnostic.of(
        FirewallCode.UNUSED_ALLOW,
        allowed.at(),
        "Nothing in the site is what this allows.",
        "Remove it; a text that is allowed without need may slip in later.");
  }
}
