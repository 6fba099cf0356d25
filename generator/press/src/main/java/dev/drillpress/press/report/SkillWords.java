package dev.drillpress.press.report;

import dev.drillpress.model.posting.Alias;
import dev.drillpress.model.posting.Skill;
import dev.drillpress.model.posting.Stage;
import dev.drillpress.model.posting.Vocabulary;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a vocabulary from a table with the columns {@code skill}, {@code stage}, {@code alias} and
 * perhaps {@code context}: words with semicolons between them. A row without a skill is a decoy.
 */
final class SkillWords {
  private static final List<String> NEEDED = List.of("skill", "stage", "alias");

  private final Sheet sheet;
  private final Location at;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, Map<String, List<Alias>>> skills = new LinkedHashMap<>();
  private final List<String> decoys = new ArrayList<>();

  /**
   * The vocabulary in a sheet.
   *
   * @param at where the fence names the sheet
   */
  SkillWords(Sheet sheet, Location at) {
    this.sheet = sheet;
    this.at = at;
  }

  Checked<Vocabulary> read() {
    List<String> names = sheet.columns().stream().map(Column::name).toList();
    for (String name : NEEDED) {
      if (!names.contains(name)) {
        bad(
            "`" + sheet.id() + "` has no column `" + name + "`.",
            "A vocabulary has the columns " + Fields.quoted(NEEDED) + " and perhaps `context`.");
      }
    }
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    for (int row = 0; row < sheet.rows() && problems.isEmpty(); row++) {
      row(row, names);
    }
    return problems.isEmpty() ? vocabulary() : Checked.failed(problems);
  }

  private void row(int row, List<String> names) {
    String skill = cell(row, names.indexOf("skill"));
    String stage = cell(row, names.indexOf("stage"));
    String alias = cell(row, names.indexOf("alias"));
    if (skill.isEmpty() != stage.isEmpty()) {
      bad(
          "Row " + (row + 1) + " of `" + sheet.id() + "` has a skill or a stage without the other.",
          "Give both, or neither for a phrase that means no skill.");
      return;
    }
    int context = names.indexOf("context");
    try {
      Alias read = new Alias(alias, context < 0 ? List.of() : words(cell(row, context)));
      if (skill.isEmpty()) {
        decoys.add(read.text());
      } else {
        skills
            .computeIfAbsent(skill, k -> new LinkedHashMap<>())
            .computeIfAbsent(stage, k -> new ArrayList<>())
            .add(read);
      }
    } catch (IllegalArgumentException refused) {
      bad(
          "Row "
              + (row + 1)
              + " of `"
              + sheet.id()
              + "` cannot be looked for: "
              + refused.getMessage()
              + ".",
          "Write a word or a short phrase on one line.");
    }
  }

  private String cell(int row, int column) {
    return sheet.cell(row, column).strip();
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    for (String word : cell.split(";")) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  private Checked<Vocabulary> vocabulary() {
    List<Skill> all = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<Alias>>> skill : skills.entrySet()) {
      List<Stage> stages = new ArrayList<>();
      skill.getValue().forEach((name, aliases) -> stages.add(new Stage(name, aliases)));
      try {
        all.add(new Skill(skill.getKey(), stages));
      } catch (IllegalArgumentException refused) {
        bad(
            "`" + sheet.id() + "` cannot be used: " + refused.getMessage() + ".",
            "Keep one of the two rows.");
      }
    }
    return problems.isEmpty() ? Checked.of(new Vocabulary(all, decoys)) : Checked.failed(problems);
  }

  private void bad(String message, String hint) {
    problems.add(Diagnostic.of(ReportCode.BAD_SKILLS, at, message, hint));
  }
}
