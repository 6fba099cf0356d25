package dev.drillpress.press.report;

import dev.drillpress.model.posting.Strength;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.data.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of what a {@code skills} fence finds. */
final class SkillColumns {
  /** The names of all columns but those that are taken from the texts. */
  static final List<String> RESULTS =
      List.of("skill", "stage", "strength", "mentions", "mention", "start");

  private SkillColumns() {}

  /**
   * The columns in order; skill and stage are called as in the vocabulary.
   *
   * @param kept the columns that tell the texts apart
   */
  static List<Column> of(Sheet texts, List<Integer> kept, Sheet words) {
    List<Column> columns = new ArrayList<>();
    kept.forEach(c -> columns.add(texts.columns().get(c)));
    for (String name : List.of("skill", "stage")) {
      words.columns().stream().filter(c -> c.name().equals(name)).forEach(columns::add);
    }
    Map<String, Map<String, String>> strengths =
        Map.of(
            word(Strength.REQUIRED), Map.of("zh", "要求"),
            word(Strength.PREFERRED), Map.of("zh", "优先"),
            word(Strength.NEGATED), Map.of("en", "not needed", "zh", "不要求"));
    List<String> values = Arrays.stream(Strength.values()).map(SkillColumns::word).toList();
    columns.add(result("strength", "Strength", "强度", values, new Wording(strengths, Map.of())));
    columns.add(count("mentions", "Mentions", "提及次数"));
    columns.add(result("mention", "Mention", "提及", List.of(), Wording.NONE));
    columns.add(count("start", "Character", "字符位置"));
    return columns;
  }

  private static Column result(
      String name, String english, String chinese, List<String> values, Wording wording) {
    return new Column(
        name,
        Column.Type.TEXT,
        Map.of("en", english, "zh", chinese),
        Optional.empty(),
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        values,
        OptionalInt.empty(),
        wording);
  }

  private static Column count(String name, String english, String chinese) {
    return new Column(
        name,
        Column.Type.INTEGER,
        Map.of("en", english, "zh", chinese),
        Optional.of("1"),
        true,
        false,
        Optional.of("1"),
        Optional.empty(),
        List.of());
  }

  /** A strength as tables hold it. */
  static String word(Strength strength) {
    return strength.name().toLowerCase(Locale.ROOT);
  }
}
