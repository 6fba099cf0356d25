package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.site.SitePage;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one page: gathers what its template sees, renders it, and notes what it was made from. */
final class PageMaker {
  private final Templates templates;
  private final Frames frames;
  private final TextViews texts;
  private final TableViews tables;
  private final Listings listings;
  private final Map<String, Sheet> sheets;

  PageMaker(
      Templates templates,
      Frames frames,
      TextViews texts,
      TableViews tables,
      Listings listings,
      Catalog catalog) {
    this.templates = templates;
    this.frames = frames;
    this.texts = texts;
    this.tables = tables;
    this.listings = listings;
    this.sheets =
        catalog.published().stream().collect(Collectors.toUnmodifiableMap(Sheet::id, d -> d));
  }

  /** The page of a document. */
  Checked<List<Artifact>> page(SitePage page, Edition edition) {
    Set<Input> inputs = new HashSet<>(edition.inputs());
    View.Page frame = frames.of(page, edition);
    inputs.add(Edition.query("frame:" + page.path(), frame));
    return texts
        .of(page, edition, inputs)
        .then(
            text -> {
              Optional<View.Story> story = texts.story(page, text, edition);
              story.ifPresent(s -> inputs.add(Edition.query("drills:" + page.path(), s)));
              View.Root root =
                  root(edition, frame, inputs)
                      .with(Optional.of(text), texts.drill(page, edition), story);
              return made(page.document().type() + ".ftlh", root, inputs);
            });
  }

  /** A page that is generated from other pages. */
  Checked<List<Artifact>> page(Generated page, Edition edition) {
    Set<Input> inputs = new HashSet<>(edition.inputs());
    View.Page frame = frames.of(page, edition);
    inputs.add(Edition.query("frame:" + page.path(), frame));
    View.Listing list = listings.of(page, edition);
    inputs.add(Edition.query("list:" + page.path(), list));
    View.Root root = root(edition, frame, inputs).with(list);
    if (page.intro().isEmpty()) {
      return made(page.kind().template(), root, inputs);
    }
    return texts
        .of(page.intro().get(), edition, inputs)
        .then(
            text ->
                made(
                    page.kind().template(),
                    root.with(Optional.of(text), Optional.empty(), Optional.empty()),
                    inputs));
  }

  private View.Root root(Edition edition, View.Page frame, Set<Input> inputs) {
    return new View.Root(
        edition.site(),
        frame,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        View.Listing.EMPTY,
        edition.texts(),
        new DatasetsByName(edition, inputs));
  }

  private Checked<List<Artifact>> made(String template, View.Root root, Set<Input> inputs) {
    return templates
        .render(template, root)
        .then(
            rendered -> {
              inputs.addAll(rendered.inputs());
              byte[] bytes = rendered.text().getBytes(StandardCharsets.UTF_8);
              return Checked.of(
                  List.of(new Artifact(root.page().path(), bytes, List.copyOf(inputs))));
            });
  }

  /** {@code data["pay/region-base"]} in templates; what is asked for becomes an input. */
  private final class DatasetsByName implements TemplateHashModel {
    private final Edition edition;
    private final Set<Input> inputs;

    DatasetsByName(Edition edition, Set<Input> inputs) {
      this.edition = edition;
      this.inputs = inputs;
    }

    @Override
    public TemplateModel get(String id) throws TemplateModelException {
      Sheet sheet = sheets.get(id);
      if (sheet == null) {
        return null;
      }
      inputs.addAll(TableViews.inputs(sheet));
      return templates.wrap(tables.of(sheet, true, edition));
    }

    @Override
    public boolean isEmpty() {
      return sheets.isEmpty();
    }
  }
}
