package dev.drillpress.press.change;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares two published sites.
 *
 * <p>Of tables about persons only that they changed is told: who subtracts two releases may learn
 * about the one person who joined between them, however large the groups of each are.
 */
public final class SiteDiff {
  private final PublishedSite before;
  private final PublishedSite after;
  private final Set<String> persons = new TreeSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private SiteDiff(PublishedSite before, PublishedSite after) {
    this.before = before;
    this.after = after;
    for (PublishedSite site : List.of(before, after)) {
      for (Published table : site.tables().values()) {
        if (table.persons()) {
          persons.add(table.id());
        }
      }
    }
  }

  /** All that changed; an error when a published file is damaged. */
  public static Checked<Changes> of(PublishedSite before, PublishedSite after) {
    SiteDiff diff = new SiteDiff(before, after);
    List<TableChange> tables = diff.tables();
    List<PageChange> pages = diff.pages(tables);
    return diff.problems.isEmpty()
        ? Checked.of(new Changes(tables, pages))
        : Checked.failed(diff.problems);
  }

  private List<TableChange> tables() {
    Set<String> ids = new TreeSet<>(before.tables().keySet());
    ids.addAll(after.tables().keySet());
    Set<String> datasets = new HashSet<>();
    List<TableChange> changes = new ArrayList<>();
    for (String id : ids) {
      Optional<Published> old = Optional.ofNullable(before.tables().get(id));
      Optional<Published> now = Optional.ofNullable(after.tables().get(id));
      if (!same(old, now) && !now.or(() -> old).orElseThrow().computed()) {
        datasets.add(id);
      }
    }
    datasets.addAll(changedUnpublished());
    for (String id : ids) {
      Optional<Published> old = Optional.ofNullable(before.tables().get(id));
      Optional<Published> now = Optional.ofNullable(after.tables().get(id));
      if (!same(old, now)) {
        change(id, old, now, datasets).ifPresent(changes::add);
      }
    }
    changes.sort(Comparator.comparing(TableChange::computed).thenComparing(TableChange::id));
    return changes;
  }

  /** Datasets about persons are in no list; their numbers of rows are told with their tables. */
  private Set<String> changedUnpublished() {
    Set<String> changed = new HashSet<>();
    for (String id : persons) {
      Optional<Published> old = Optional.ofNullable(before.tables().get(id));
      Optional<Published> now = Optional.ofNullable(after.tables().get(id));
      if (old.isPresent() && now.isPresent() && !old.get().hash().equals(now.get().hash())) {
        now.get().sources().stream()
            .filter(s -> !after.tables().containsKey(s))
            .forEach(changed::add);
      }
    }
    return changed;
  }

  private static boolean same(Optional<Published> old, Optional<Published> now) {
    return old.isPresent()
        && now.isPresent()
        && old.get().hash().equals(now.get().hash())
        && old.get().columns().equals(now.get().columns());
  }

  private Optional<TableChange> change(
      String id, Optional<Published> old, Optional<Published> now, Set<String> datasets) {
    Published about = now.or(() -> old).orElseThrow();
    TableDiff.Rows rows =
        persons.contains(id) ? new TableDiff.Rows(List.of(), List.of()) : rows(old, now);
    boolean asked =
        old.isPresent() && now.isPresent() && !old.get().question().equals(now.get().question());
    boolean columns =
        old.isPresent() && now.isPresent() && old.get().columns().equals(now.get().columns());
    if (columns && rows.changes().isEmpty() && !persons.contains(id)) {
      return Optional.empty(); // Other bytes of the file, or another question, with one result.
    }
    return Optional.of(
        new TableChange(
            id,
            about.titles(),
            state(old, now),
            about.computed(),
            about.kind(),
            about.computed()
                ? about.sources().stream().filter(datasets::contains).toList()
                : List.of(),
            asked,
            persons.contains(id),
            size(old),
            size(now),
            rows.key(),
            rows.changes(),
            0));
  }

  private static TableChange.State state(Optional<Published> old, Optional<Published> now) {
    if (old.isEmpty()) {
      return TableChange.State.ADDED;
    }
    return now.isEmpty() ? TableChange.State.REMOVED : TableChange.State.CHANGED;
  }

  private static TableChange.Size size(Optional<Published> table) {
    return table
        .map(t -> new TableChange.Size(t.columns(), t.rows()))
        .orElse(TableChange.Size.NOTHING);
  }

  private TableDiff.Rows rows(Optional<Published> old, Optional<Published> now) {
    return new TableDiff(grid(before, old), grid(after, now)).rows();
  }

  private RowMatch.Grid grid(PublishedSite site, Optional<Published> table) {
    if (table.isEmpty()) {
      return new RowMatch.Grid(List.of(), List.of());
    }
    Checked<List<List<Cell>>> rows = site.rows(table.get());
    problems.addAll(rows.diagnostics());
    return new RowMatch.Grid(table.get().columns(), rows.value().orElse(List.of()));
  }

  private List<PageChange> pages(List<TableChange> tables) {
    Map<String, Set<String>> byPage = new TreeMap<>();
    for (TableChange table : tables) {
      for (PublishedSite site : List.of(before, after)) {
        Optional.ofNullable(site.tables().get(table.id())).stream()
            .flatMap(t -> t.pages().stream())
            .forEach(url -> byPage.computeIfAbsent(url, u -> new TreeSet<>()).add(table.id()));
      }
    }
    List<PageChange> pages = new ArrayList<>();
    byPage.forEach(
        (url, ids) -> {
          PageText old = PageText.of(before.page(url));
          PageText now = PageText.of(after.page(url));
          pages.add(now.since(old, url, List.copyOf(ids), persons));
        });
    return pages;
  }
}
