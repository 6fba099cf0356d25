package dev.drillpress.press.yaml;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads YAML into a tree of texts that know their places. */
public final class YamlReader {
  private YamlReader() {}

  /** The mapping that a whole file holds. */
  public static Checked<Mapping> read(SourceFile source) {
    return read(source, 0, source.text().length());
  }

  /**
   * The mapping in a part of a file, such as front matter; an empty part is an empty mapping.
   *
   * <p>The mapping is there, beside the errors, unless the text cannot be read as a mapping at all,
   * so that callers can report what they find in the same run. A repeated key keeps its first
   * value, an alias is an empty text, a tag is left out.
   *
   * @param start offset of the part's first character
   * @param end offset behind its last
   */
  public static Checked<Mapping> read(SourceFile source, int start, int end) {
    Checked<Optional<YamlValue>> any = readAny(source, start, end);
    return any.then(value -> mapping(source.at(start, start), value));
  }

  /** Whatever one document in a part of a file holds; nothing when the part is empty. */
  public static Checked<Optional<YamlValue>> readAny(SourceFile source, int start, int end) {
    return new TreeBuilder(source, start, end).build();
  }

  private static Checked<Mapping> mapping(Location start, Optional<YamlValue> value) {
    if (value.isEmpty()) {
      return Checked.of(new Mapping(List.of(), start));
    }
    if (value.get() instanceof Mapping mapping) {
      return Checked.of(mapping);
    }
    List<Diagnostic> errors = new ArrayList<>();
    errors.add(
        Diagnostic.of(
            YamlCode.NOT_A_MAPPING,
            value.get().at(),
            "Here must be lines of `key: value`, but this is " + value.get().word() + ".",
            "Write each line as a key, a colon, a space and the value."));
    return Checked.failed(errors);
  }
}
