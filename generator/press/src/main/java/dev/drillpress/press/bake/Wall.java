package dev.drillpress.press.bake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.config.FirewallSwitch;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.firewall.Canaries;
import dev.drillpress.press.firewall.Firewall;
import dev.drillpress.press.firewall.FirewallCode;
import dev.drillpress.press.firewall.FirewallSettings;
import dev.drillpress.press.image.ImageMetadata;
import dev.drillpress.press.image.Stripped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What stands between a bake and what is published.
 *
 * @param firewall absent where the project does not want one
 */
record Wall(Optional<Firewall> firewall) {
  /**
   * The wall of a project.
   *
   * @param otherwise whether there is one when the project does not say
   * @param secrets finds what the project keeps to itself
   */
  static Checked<Wall> of(BakeRequest request, boolean otherwise, Supplier<Canaries> secrets) {
    if (request.privateNotes()) {
      // What an author prints for himself is not published.
      return Checked.of(new Wall(Optional.empty()));
    }
    return FirewallSwitch.of(request.project(), request.overrides(), otherwise)
        .then(
            on ->
                !on
                    ? Checked.of(new Wall(Optional.empty()))
                    : FirewallSettings.read(request.project())
                        .then(settings -> Checked.of(of(request, settings, secrets.get()))));
  }

  private static Wall of(BakeRequest request, FirewallSettings settings, Canaries canaries) {
    return new Wall(Optional.of(new Firewall(request.project(), settings, canaries)));
  }

  void inspect(Artifact artifact) {
    firewall.ifPresent(f -> f.inspect(artifact));
  }

  /** A file that is copied, without what programs and cameras wrote into it. */
  Checked<byte[]> withoutMetadata(String path, byte[] content) {
    if (firewall.isEmpty()) {
      return Checked.of(content);
    }
    Stripped stripped = ImageMetadata.strip(path, content);
    List<Diagnostic> notes =
        stripped.problem().stream()
            .map(
                problem ->
                    Diagnostic.of(
                        FirewallCode.METADATA,
                        Location.of(path),
                        "Metadata was not taken out of `" + path + "`: " + problem,
                        "Look at it with a tool such as `exiftool`, or save it as PNG or JPEG."))
            .toList();
    return Checked.of(stripped.bytes(), notes);
  }

  List<Diagnostic> diagnostics() {
    return firewall.map(Firewall::diagnostics).orElse(List.of());
  }
}
