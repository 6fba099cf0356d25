package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code groups} fence asks for.
 *
 * @param dataset the rows, each about one person or thing
 * @param by the columns that make the groups, in order
 * @param measures what is computed of each group, beside how many there are
 * @param caption by language
 */
record GroupsFence(
    Dataset dataset, List<Integer> by, List<Measure> measures, Map<String, String> caption) {
  private static final List<String> KEYS = List.of("data", "by", "measures", "caption");
  private static final List<String> MEASURE_KEYS = List.of("of", "as", "title");

  static Checked<GroupsFence> read(Definition fence, Map<String, Dataset> datasets) {
    return YamlReader.read(fence.file(), fence.start(), fence.end())
        .then(map -> new Reading(fence, datasets, map).fence());
  }

  /** Reads one fence. */
  private static final class Reading {
    private final Definition fence;
    private final Map<String, Dataset> datasets;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Fields fields;

    Reading(Definition fence, Map<String, Dataset> datasets, Mapping map) {
      this.fence = fence;
      this.datasets = datasets;
      this.fields = new Fields(map, ReportCode.BAD_GROUPS, problems);
    }

    Checked<GroupsFence> fence() {
      fields.onlyKeys(ReportCode.BAD_GROUPS, KEYS);
      fields.missing(ReportCode.BAD_GROUPS, "data", fence.at());
      Optional<Dataset> dataset = fields.scalar("data").flatMap(this::dataset);
      if (dataset.isEmpty()) {
        return Checked.failed(problems);
      }
      List<Integer> by = new ArrayList<>();
      for (Scalar name : fields.texts("by")) {
        column(dataset.get(), name)
            .filter(c -> !by.contains(c))
            .ifPresent(c -> by(dataset.get(), c, name, by));
      }
      List<Measure> measures = measures(dataset.get());
      GroupsFence read = new GroupsFence(dataset.get(), by, measures, fields.byLanguage("caption"));
      return problems.isEmpty() ? Checked.of(read) : Checked.failed(problems);
    }

    private Optional<Dataset> dataset(Scalar id) {
      Dataset dataset = datasets.get(id.text());
      if (dataset == null) {
        fields.bad(
            id.at(),
            "There is no dataset `" + id.text() + "`.",
            Suggestion.didYouMean(id.text(), datasets.keySet(), "Name a file under `site-data/`."));
      }
      return Optional.ofNullable(dataset);
    }

    private Optional<Integer> column(Dataset dataset, Scalar name) {
      List<String> names = dataset.columns().stream().map(Column::name).toList();
      int column = names.indexOf(name.text());
      if (column < 0) {
        fields.bad(
            name.at(),
            "The dataset `" + dataset.id() + "` has no column `" + name.text() + "`.",
            Suggestion.didYouMean(
                name.text(), names, "Its columns are " + Fields.quoted(names) + "."));
        return Optional.empty();
      }
      return Optional.of(column);
    }

    /** The values of a group column are published, so they must be known to be no one's own. */
    private void by(Dataset dataset, int column, Scalar name, List<Integer> by) {
      if (dataset.source().individuals() && dataset.columns().get(column).values().isEmpty()) {
        fields.bad(
            name.at(),
            "The column `"
                + name.text()
                + "` does not declare its values, so a group's name could"
                + " be a person's.",
            "List them in the source file: `values: [IC, TL]`, or group by another column.");
      }
      by.add(column);
    }

    private List<Measure> measures(Dataset dataset) {
      List<Measure> measures = new ArrayList<>();
      Optional<YamlValue> given = fields.map().get("measures");
      if (given.isPresent() && given.get() instanceof Mapping each) {
        for (Entry entry : each.entries()) {
          measure(dataset, entry).ifPresent(measures::add);
        }
      } else if (given.isPresent()) {
        fields.bad(
            given.get().at(),
            "`measures` must map names to what is computed.",
            "Write a line `median_pay: {of: pay, as: median}` for each.");
      }
      return measures;
    }

    private Optional<Measure> measure(Dataset dataset, Entry entry) {
      if (!(entry.value() instanceof Mapping map)) {
        fields.bad(
            entry.value().at(),
            "The measure `" + entry.key() + "` must be given by keys.",
            "Write `" + entry.key() + ": {of: pay, as: median}`.");
        return Optional.empty();
      }
      Fields inner = new Fields(map, ReportCode.BAD_GROUPS, problems);
      inner.onlyKeys(ReportCode.BAD_GROUPS, MEASURE_KEYS);
      inner.missing(ReportCode.BAD_GROUPS, "of", entry.keyAt());
      inner.missing(ReportCode.BAD_GROUPS, "as", entry.keyAt());
      Optional<Integer> of = inner.scalar("of").flatMap(name -> number(dataset, name));
      Optional<Measure.Statistic> as = inner.scalar("as").flatMap(this::statistic);
      if (of.isEmpty() || as.isEmpty()) {
        return Optional.empty();
      }
      Map<String, String> title = new LinkedHashMap<>(inner.byLanguage("title"));
      if (as.get().percent() == 0 && !title.values().stream().allMatch(SqlTable::saysMean)) {
        problems.add(
            Diagnostic.of(
                ReportCode.MEAN_UNSAID,
                entry.keyAt(),
                "The measure `" + entry.key() + "` is a mean and its title does not say so.",
                "Write `mean` or `average` (均值, 平均, 周均) into the title, or leave the title out."));
      }
      return Optional.of(new Measure(entry.key(), of.get(), as.get(), title));
    }

    private Optional<Integer> number(Dataset dataset, Scalar name) {
      Optional<Integer> column = column(dataset, name);
      if (column.isPresent() && !dataset.columns().get(column.get()).numeric()) {
        fields.bad(
            name.at(),
            "The column `" + name.text() + "` holds no numbers.",
            "Name a column of numbers.");
        return Optional.empty();
      }
      return column;
    }

    private Optional<Measure.Statistic> statistic(Scalar word) {
      Optional<Measure.Statistic> statistic = Measure.Statistic.of(word.text());
      if (statistic.isEmpty()) {
        fields.bad(
            word.at(),
            "`" + word.text() + "` is nothing that is computed of groups.",
            "Use `median`, `mean` or a percentile from `p1` to `p99`; the least and the greatest"
                + " value are always one person's.");
      }
      return statistic;
    }
  }
}
