package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.source.Hash;
import java.nio.charset.StandardCharsets;

/**
 * A file of the theme: a template, an asset, interface texts.
 *
 * @param name inside the theme, such as {@code drill.ftlh}
 * @param path what diagnostics call it: from the project's root, or {@code theme/…} when built in
 * @param bytes its content; never changed
 * @param hash of the bytes
 */
public record ThemeFile(String name, String path, byte[] bytes, String hash) {

  /** A file with the hash of its bytes. */
  public static ThemeFile of(String name, String path, byte[] bytes) {
    return new ThemeFile(name, path, bytes, Hash.of(bytes));
  }

  /** Whether it is a template. */
  boolean template() {
    return name.endsWith(".ftlh") || name.endsWith(".ftlx");
  }

  /** Its text; templates and texts of projects were checked to be UTF-8. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The entry for an artifact's list of inputs. */
  public Input input() {
    return new Input(Input.Kind.TEMPLATE, path, hash);
  }
}
