package dev.drillpress.press.firewall;

import dev.drillpress.press.data.Fields;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.SourceReader;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Sequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What {@code firewall.yaml} says.
 *
 * @param names that are never published
 * @param allowed what is published on purpose
 */
public record FirewallSettings(List<String> names, List<Allowed> allowed) {
  /** The file, in the project's root. */
  public static final String FILE = "firewall.yaml";

  private static final FirewallSettings NONE = new FirewallSettings(List.of(), List.of());
  private static final List<String> KEYS = List.of("names", "allow");
  private static final List<String> ALLOW_KEYS = List.of("rule", "text", "reason");

  private static final List<FirewallCode> RULES =
      Arrays.stream(FirewallCode.values()).filter(c -> !c.what().isEmpty()).toList();

  /** Copies the lists. */
  public FirewallSettings {
    names = List.copyOf(names);
    allowed = List.copyOf(allowed);
  }

  /** The settings of a project, which need none. */
  public static Checked<FirewallSettings> read(Path project) {
    if (!Files.exists(project.resolve(FILE))) {
      return Checked.of(NONE);
    }
    return new SourceReader(project, SourceReader.PAGE_LIMIT)
        .read(FILE)
        .then(YamlReader::read)
        .then(FirewallSettings::of);
  }

  private static Checked<FirewallSettings> of(Mapping map) {
    List<Diagnostic> problems = new ArrayList<>();
    Fields fields = new Fields(map, FirewallCode.BAD_SETTING, problems);
    fields.onlyKeys(FirewallCode.BAD_SETTING, KEYS);
    List<String> names = new ArrayList<>();
    for (Scalar name : fields.texts("names")) {
      if (name.text().strip().length() < 2) {
        fields.bad(
            name.at(),
            "A name of one character would be found everywhere.",
            "Write the whole name.");
      } else {
        names.add(name.text().strip());
      }
    }
    List<Allowed> allowed = allowed(fields);
    return problems.isEmpty()
        ? Checked.of(new FirewallSettings(names, allowed))
        : Checked.failed(problems);
  }

  private static List<Allowed> allowed(Fields fields) {
    List<Allowed> allowed = new ArrayList<>();
    Optional<YamlValue> list = fields.map().get("allow");
    if (list.isPresent() && !(list.get() instanceof Sequence)) {
      fields.bad(
          list.get().at(),
          "`allow` must be a list.",
          "Write `- {rule: email, text: \"…\", reason: \"…\"}` for each text.");
    }
    List<YamlValue> items =
        list.isPresent() && list.get() instanceof Sequence sequence ? sequence.items() : List.of();
    for (YamlValue item : items) {
      if (item instanceof Mapping map) {
        one(new Fields(map, FirewallCode.BAD_SETTING, fields.problems())).ifPresent(allowed::add);
      } else {
        fields.bad(
            item.at(),
            "An item of `allow` must have keys.",
            "Write `{rule: email, text: \"…\", reason: \"…\"}`.");
      }
    }
    return allowed;
  }

  private static Optional<Allowed> one(Fields fields) {
    fields.onlyKeys(FirewallCode.BAD_SETTING, ALLOW_KEYS);
    ALLOW_KEYS.forEach(key -> fields.missing(FirewallCode.BAD_SETTING, key, fields.map().at()));
    Optional<Scalar> rule = fields.scalar("rule");
    Optional<Scalar> text = fields.scalar("text");
    fields
        .scalar("reason")
        .filter(reason -> reason.text().isBlank())
        .ifPresent(
            reason ->
                fields.bad(
                    reason.at(),
                    "The reason is empty.",
                    "Say why readers may see this text, for whoever looks next."));
    if (rule.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<FirewallCode> code =
        RULES.stream().filter(c -> c.rule().equals(rule.get().text())).findFirst();
    if (code.isEmpty()) {
      List<String> words = RULES.stream().map(FirewallCode::rule).toList();
      fields.bad(
          rule.get().at(),
          "There is no rule `" + rule.get().text() + "`.",
          Suggestion.didYouMean(
              rule.get().text(), words, "The rules are " + Fields.quoted(words) + "."));
    }
    return code.map(c -> new Allowed(c, text.get().text(), fields.map().at()));
  }
}
