package dev.drillpress.press.yaml;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML into the values that YAML itself gives them: numbers, truth values, dates, lists,
 * maps. Front matter and sources of datasets are read by {@link YamlReader} instead, which keeps
 * places and leaves typing to those who know what they expect.
 */
public final class YamlData {
  private YamlData() {}

  /** The value of a whole file; nothing when it is empty. */
  public static Checked<Optional<Object>> read(SourceFile source) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Yaml yaml = new Yaml(new SafeConstructor(options));
      return Checked.of(Optional.ofNullable(yaml.load(source.text())));
    } catch (YAMLException e) {
      CodePoints points = CodePoints.of(source.text(), 0, source.text().length());
      return Checked.failed(SyntaxProblem.of(source, points, e));
    }
  }
}
