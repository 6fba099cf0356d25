package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.PageValue;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns what stands at a page's fences into HTML. */
final class FigureViews {
  private final TableViews tables;
  private final Templates templates;
  private final Urls urls;
  private final Set<String> pages = new HashSet<>();

  FigureViews(Site site, TableViews tables, Templates templates) {
    this.tables = tables;
    this.templates = templates;
    this.urls = new Urls(site.settings());
    for (String language : site.settings().languages()) {
      site.pages(language).forEach(page -> pages.add(page.path()));
    }
  }

  /** What a record of changes is shown from. */
  List<Input> inputs(Figure.Changed changed) {
    return ChangeViews.inputs(changed, pages);
  }

  /** The style sheets of the theme that a page needs beside the main one. */
  static List<String> styles(SitePage page) {
    Set<String> names = new TreeSet<>();
    for (Figure figure : page.figures().values()) {
      if (figure instanceof Figure.Chart) {
        names.add("css/chart.css");
      } else if (figure instanceof Figure.Diagram) {
        names.add("css/diagram.css");
      } else if (figure instanceof Figure.Verified verified) {
        verified.measurements().forEach(m -> m.ifPresent(one -> names.add(one.style())));
      } else if (figure instanceof Figure.Changed) {
        names.add("css/changes.css");
      }
    }
    return List.copyOf(names);
  }

  /** A value in a sentence, with the raw one for those who read the page by program. */
  static String value(PageValue value, Texts texts) {
    String shown = value.truth() ? Figures.truth(value.raw(), texts) : value.shown();
    return "<data class=\"computed\" value=\""
        + escaped(value.raw())
        + "\" data-from=\""
        + escaped(value.sheet().id() + "." + value.column())
        + "\">"
        + escaped(shown)
        + "</data>";
  }

  /**
   * The HTML of a figure.
   *
   * @param id its fence's, empty when it has none
   * @param answers whether it may show what a program prints
   */
  Checked<Templates.Rendered> html(String id, Figure figure, boolean answers, Edition edition) {
    if (figure instanceof Figure.Verified verified) {
      return templates.render("verified.ftlh", VerifiedViews.root(verified, answers, edition));
    }
    if (figure instanceof Figure.Table table) {
      return templates.render(
          "table.ftlh", new View.TableRoot(id, tables.of(table.view(), edition), edition.texts()));
    }
    if (figure instanceof Figure.Chart chart) {
      return templates.render(
          "chart.ftlh",
          new View.ChartRoot(
              id,
              new View.Markup(chart.html()),
              chart.tabular(),
              tables.of(chart.behind(), edition),
              edition.texts()));
    }
    if (figure instanceof Figure.Calculator calculator) {
      return templates.render("calculator.ftlh", calculator(id, calculator, edition));
    }
    if (figure instanceof Figure.Diagram diagram) {
      return templates.render(
          "diagram.ftlh",
          new View.DiagramRoot(
              diagram.title(), new View.Markup(diagram.html()), true, edition.texts()));
    }
    if (figure instanceof Figure.Changed changed) {
      return templates.render(
          "changes.ftlh", new ChangeViews(changed, edition, urls, pages).root(id));
    }
    Figure.Source source = (Figure.Source) figure;
    String code = "<pre tabindex=\"0\"><code>" + escaped(source.text()) + "</code></pre>";
    return templates.render(
        "diagram.ftlh", new View.DiagramRoot("", new View.Markup(code), false, edition.texts()));
  }

  private View.CalculatorRoot calculator(String id, Figure.Calculator calculator, Edition edition) {
    TableView view = calculator.view();
    int all = view.columns().size();
    return new View.CalculatorRoot(
        id,
        TableViews.quantities(view, 0, calculator.inputs(), edition),
        TableViews.quantities(view, calculator.inputs(), all, edition),
        calculator.formula(),
        calculator.note(),
        tables.of(view, edition),
        edition.texts());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
