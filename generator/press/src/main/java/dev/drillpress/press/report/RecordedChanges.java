package dev.drillpress.press.report;

import dev.drillpress.press.change.ChangeCode;
import dev.drillpress.press.change.ChangeRecords.Recorded;
import dev.drillpress.press.change.TableChange;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.FigureReader;
import dev.drillpress.press.site.PageValue;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows records of changes at {@code changes} fences; leaves all other fences to another. */
public final class RecordedChanges implements FigureReader {
  private static final String KIND = "changes";

  private final FigureReader others;
  private final Map<String, Recorded> records;
  private final Map<String, Sheet> sheets = new HashMap<>();

  /**
   * A reader over records.
   *
   * @param others makes all other figures
   * @param records by name
   * @param datasets by id; they and computed tables lend their titles and labels
   */
  public RecordedChanges(
      FigureReader others, Map<String, Recorded> records, Map<String, Dataset> datasets) {
    this.others = others;
    this.records = new TreeMap<>(records);
    sheets.putAll(datasets);
    others.computed().forEach(table -> sheets.put(table.id(), table));
  }

  @Override
  public List<ComputedTable> computed() {
    return others.computed();
  }

  @Override
  public Checked<PageValue> value(ParsedPage page, Fragment.Value value) {
    return others.value(page, value);
  }

  @Override
  public Checked<Figure> figure(ParsedPage page, int block) {
    Fragment.Block fence = page.fragment().blocks().get(block);
    return fence.kind().equals(KIND)
        ? changes(new Definition(page, fence))
        : others.figure(page, block);
  }

  private Checked<Figure> changes(Definition fence) {
    if (fence.inside().isPresent()) {
      return Checked.failed(fence.inside().get());
    }
    return YamlReader.read(fence.file(), fence.start(), fence.end())
        .then(keys -> named(fence, keys));
  }

  private Checked<Figure> named(Definition fence, YamlValue.Mapping keys) {
    for (YamlValue.Entry entry : keys.entries()) {
      if (!entry.key().equals("record")) {
        return Checked.failed(
            Diagnostic.of(
                ReportCode.BAD_FENCE,
                entry.keyAt(),
                "A `changes` fence has no key `" + entry.key() + "`.",
                "Write `record: DATE`."));
      }
    }
    return keys.scalar("record")
        .map(this::record)
        .orElseGet(
            () ->
                Checked.failed(
                    Diagnostic.of(
                        ReportCode.BAD_FENCE,
                        fence.at(),
                        "This `changes` fence does not say which record it shows.",
                        "Write `record: DATE`, the name of a file in `site-data/changes`.")));
  }

  private Checked<Figure> record(YamlValue.Scalar name) {
    Recorded record = records.get(name.text());
    if (record == null) {
      return Checked.failed(
          Diagnostic.of(
              ChangeCode.NO_RECORD,
              name.at(),
              "There is no record `" + name.text() + "` in `site-data/changes`.",
              Suggestion.didYouMean(
                  name.text(),
                  records.keySet(),
                  "`drillpress diff OLD --record` writes one for the day.")));
    }
    Map<String, Sheet> named = new HashMap<>();
    for (TableChange table : record.changes().tables()) {
      Sheet sheet = sheets.get(table.id());
      if (sheet != null) {
        named.put(table.id(), sheet);
      }
    }
    return Checked.of(new Figure.Changed(record, named));
  }
}
