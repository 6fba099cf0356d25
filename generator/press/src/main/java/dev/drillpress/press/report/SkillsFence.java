package dev.drillpress.press.report;

import dev.drillpress.model.posting.Finding;
import dev.drillpress.model.posting.Mention;
import dev.drillpress.model.posting.Skill;
import dev.drillpress.model.posting.SkillFinder;
import dev.drillpress.model.posting.Vocabulary;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Computation;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.DataTable;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Computes the table of a {@code skills} fence: which skills of a vocabulary texts ask for. */
final class SkillsFence {
  private static final List<String> KEYS =
      List.of("texts", "text", "vocabulary", "keep", "caption", "columns");

  private final Definition fence;
  private final Checked<Mapping> read;
  private final List<Diagnostic> problems = new ArrayList<>();

  SkillsFence(Definition fence) {
    this.fence = fence;
    this.read = YamlReader.read(fence.file(), fence.start(), fence.end());
  }

  /** The tables that it reads, as far as it names them. */
  List<String> names() {
    return Stream.of("texts", "vocabulary")
        .flatMap(key -> read.value().flatMap(map -> map.scalar(key)).stream())
        .map(Scalar::text)
        .toList();
  }

  /** What is found in tables among these sheets. */
  Checked<ComputedTable> compute(Map<String, Sheet> sheets) {
    return read.then(map -> table(map, sheets));
  }

  private Checked<ComputedTable> table(Mapping map, Map<String, Sheet> sheets) {
    Fields fields = new Fields(map, ReportCode.BAD_SKILLS, problems);
    fields.onlyKeys(ReportCode.BAD_SKILLS, KEYS);
    fields.missing(ReportCode.BAD_SKILLS, "texts", fence.at());
    fields.missing(ReportCode.BAD_SKILLS, "vocabulary", fence.at());
    Optional<Scalar> textsAt = fields.scalar("texts");
    Optional<Scalar> wordsAt = fields.scalar("vocabulary");
    DataTable tables = new DataTable(sheets);
    Optional<Sheet> texts = textsAt.flatMap(id -> tables.sheet(id, problems));
    Optional<Sheet> words = wordsAt.flatMap(id -> tables.sheet(id, problems));
    if (texts.isEmpty() || words.isEmpty()) {
      return Checked.failed(problems);
    }
    int text = text(fields, texts.get(), textsAt.get().at());
    List<Integer> kept = kept(fields, texts.get(), textsAt.get().at());
    Checked<Vocabulary> vocabulary = new SkillWords(words.get(), wordsAt.get().at()).read();
    problems.addAll(vocabulary.diagnostics());
    Map<String, ColumnSpec> specs = ColumnSpec.read(fields);
    Map<String, String> caption = fields.byLanguage("caption");
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<Column> columns =
        ColumnSpec.over(SkillColumns.of(texts.get(), kept, words.get()), specs, problems);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    return Checked.of(
        ComputedTables.of(
            fence.id(),
            caption,
            columns,
            rows(texts.get(), text, kept, vocabulary.value().orElseThrow()),
            Sources.of(List.of(texts.get(), words.get())),
            new Computation(Computation.Means.FORMULA, how(texts.get(), text, words.get()))));
  }

  private int text(Fields fields, Sheet texts, Location at) {
    Optional<Scalar> name = fields.scalar("text");
    return column(texts, name.map(Scalar::text).orElse("text"), name.map(Scalar::at).orElse(at));
  }

  /** The columns that say which text it is: those named, else the keys of the dataset. */
  private List<Integer> kept(Fields fields, Sheet texts, Location at) {
    List<Integer> kept = new ArrayList<>();
    fields.texts("keep").forEach(name -> kept.add(column(texts, name.text(), name.at())));
    if (kept.isEmpty()) {
      IntStream.range(0, texts.columns().size())
          .filter(c -> texts.columns().get(c).key())
          .forEach(kept::add);
    }
    if (kept.isEmpty()) {
      bad(
          at,
          "Nothing tells the texts of `" + texts.id() + "` apart.",
          "Name the columns that do: `keep: [title]`.");
    }
    Set<Integer> seen = new HashSet<>();
    for (int column : kept) {
      String name = column < 0 ? "" : texts.columns().get(column).name();
      if (column >= 0 && !seen.add(column)) {
        bad(at, "`keep` names the column `" + name + "` twice.", "Name it once.");
      }
      if (SkillColumns.RESULTS.contains(name)) {
        bad(
            at,
            "The column `" + name + "` has the name of a result.",
            "Rename it in an `sql` fence, and read that one's table.");
      }
    }
    return kept;
  }

  private int column(Sheet sheet, String name, Location at) {
    List<String> names = sheet.columns().stream().map(Column::name).toList();
    int column = names.indexOf(name);
    if (column < 0) {
      bad(
          at,
          "`" + sheet.id() + "` has no column `" + name + "`.",
          Suggestion.didYouMean(name, names, "Name one of " + Fields.quoted(names) + "."));
    }
    return column;
  }

  private void bad(Location at, String message, String hint) {
    problems.add(Diagnostic.of(ReportCode.BAD_SKILLS, at, message, hint));
  }

  private static List<List<String>> rows(
      Sheet texts, int text, List<Integer> kept, Vocabulary vocabulary) {
    SkillFinder finder = new SkillFinder(vocabulary);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < texts.rows(); row++) {
      String body = texts.cell(row, text);
      for (Finding finding : finder.find(body)) {
        Skill skill = vocabulary.skills().get(finding.skill());
        Mention mention = finding.deciding();
        List<String> cells = new ArrayList<>();
        for (int column : kept) {
          cells.add(texts.cell(row, column));
        }
        cells.add(skill.name());
        cells.add(skill.stages().get(finding.stage()).name());
        cells.add(SkillColumns.word(finding.strength()));
        cells.add(String.valueOf(finding.mentions().size()));
        cells.add(body.substring(mention.start(), mention.end()));
        // Whole characters, as `substr` in a query counts them: an emoji is one, not two.
        cells.add(String.valueOf(body.codePointCount(0, mention.start()) + 1));
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String how(Sheet texts, int text, Sheet words) {
    return "skills: phrases of "
        + words.id()
        + " in "
        + texts.id()
        + "."
        + texts.columns().get(text).name()
        + ", the longest at each place, with their context in the same sentence where they need one;"
        + " strength = negated if any mention is, else the strongest of clause, sentence and section;"
        + " stage = the highest";
  }
}
