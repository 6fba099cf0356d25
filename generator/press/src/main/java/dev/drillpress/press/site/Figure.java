package dev.drillpress.press.site;

import dev.drillpress.press.change.ChangeRecords;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.transcript.Recorded;
import dev.drillpress.press.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page shows at a fence that is an instruction to the site. */
public sealed interface Figure {

  /** The sheets whose values it shows. */
  List<Sheet> sheets();

  /** Nothing: the fence computes something that other places show. */
  record Nothing() implements Figure {
    @Override
    public List<Sheet> sheets() {
      return List.of();
    }
  }

  /** A table. */
  record Table(TableView view) implements Figure {
    @Override
    public List<Sheet> sheets() {
      return List.of(view.sheet());
    }
  }

  /**
   * A chart.
   *
   * @param html the drawing, safe
   * @param behind the table that it draws
   * @param tabular whether the drawing is itself a table with all its numbers
   */
  record Chart(String html, TableView behind, boolean tabular) implements Figure {
    @Override
    public List<Sheet> sheets() {
      return List.of(behind.sheet());
    }
  }

  /**
   * A formula with an example worked out.
   *
   * @param view one row: what goes in, then what comes out
   * @param inputs how many of the columns go in
   */
  record Calculator(TableView view, int inputs, String formula, String note) implements Figure {
    @Override
    public List<Sheet> sheets() {
      return List.of(view.sheet());
    }
  }

  /**
   * A diagram.
   *
   * @param html the drawing, safe
   */
  record Diagram(String html, String title) implements Figure {
    @Override
    public List<Sheet> sheets() {
      return List.of();
    }
  }

  /**
   * What a change of data did.
   *
   * @param now the tables that it names and that are there still, by id, for titles and labels
   */
  record Changed(ChangeRecords.Recorded record, Map<String, Sheet> now) implements Figure {
    /** Copies the map. */
    public Changed {
      now = Map.copyOf(now);
    }

    /** It shows what they were, not what they are. */
    @Override
    public List<Sheet> sheets() {
      return List.of();
    }
  }

  /**
   * What a program of the page printed when it was run.
   *
   * @param measurements for each run what it measured, absent where it measured nothing
   */
  record Verified(
      Transcript transcript, Recorded recorded, List<Optional<Measurement>> measurements)
      implements Figure {
    /** Copies the list. */
    public Verified {
      measurements = List.copyOf(measurements);
    }

    @Override
    public List<Sheet> sheets() {
      return List.of();
    }
  }

  /** A diagram of a kind that is not drawn: readers get its source. */
  record Source(String language, String text) implements Figure {
    @Override
    public List<Sheet> sheets() {
      return List.of();
    }
  }
}
