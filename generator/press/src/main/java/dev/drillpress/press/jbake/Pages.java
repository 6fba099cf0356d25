package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.Hash;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jbake.app.configuration.PropertyList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Makes pages: a template, what is special to the page, and what all pages share. */
final class Pages {
  private final Scene scene;
  private final JBakeTemplates templates;

  Pages(Scene scene, JBakeTemplates templates) {
    this.scene = scene;
    this.templates = templates;
  }

  /**
   * What a page is about.
   *
   * @param inputs what it is made from, beside template and answers
   */
  record Subject(PageContent content, List<Input> inputs) {}

  /**
   * A page still to be made.
   *
   * @param path in the site
   * @param template an existing one
   * @param subject gives what it is about; asked when the page is made, so that a plan is small
   * @param moment how far JBake would have come
   * @param range sets the page range of the store
   */
  record Order(
      String path,
      String template,
      Supplier<Subject> subject,
      Moment moment,
      Consumer<StoreView> range) {
    /** A page that is no document. */
    static Order of(String path, String template, PageContent content, Moment moment) {
      Subject subject = new Subject(content, List.of());
      return new Order(path, template, () -> subject, moment, store -> {});
    }

    Order within(int start, int limit) {
      return new Order(
          path,
          template,
          subject,
          moment,
          store -> {
            store.setStart(start);
            store.setLimit(limit);
          });
    }
  }

  Checked<List<Artifact>> make(Order order) {
    QueryLog log = new QueryLog();
    StoreView store = new StoreView(log, order.moment());
    order.range().accept(store);
    Subject subject = order.subject().get();
    return telling(
            subject, templates.render(scene, order.template(), subject.content(), log, store))
        .then(
            rendered -> {
              List<Input> inputs = new ArrayList<>(subject.inputs());
              inputs.addAll(rendered.inputs());
              inputs.addAll(log.inputs());
              inputs.add(scene.settings().input());
              inputs.add(templates.names());
              if (!subject.content().more().isEmpty()) {
                inputs.add(variables(order.path(), subject.content()));
              }
              return bytes(order, rendered.text())
                  .then(
                      bytes ->
                          Checked.of(
                              List.of(new Artifact(order.path(), bytes, inputs)),
                              log.diagnostics()));
            });
  }

  /** Says which document it was on whose page a template failed. */
  private static <T> Checked<T> telling(Subject subject, Checked<T> made) {
    if (made.value().isPresent()) {
      return made;
    }
    List<Location> sources =
        subject.inputs().stream()
            .filter(input -> input.kind() == Input.Kind.SOURCE)
            .map(input -> Location.of(input.name()))
            .toList();
    return Checked.failed(
        made.diagnostics().stream()
            .map(d -> sources.isEmpty() ? d : d.withRelated(sources.get(0)))
            .toList());
  }

  /** A tag, or the numbers of a paged index, may change without any list doing so. */
  private static Input variables(String path, PageContent content) {
    String shown = new TreeMap<>(content.more()).toString();
    return new Input(Input.Kind.QUERY, "variables of " + path, Hash.of(shown));
  }

  private Checked<byte[]> bytes(Order order, String text) {
    Charset encoding = scene.settings().encoding();
    byte[] bytes = text.getBytes(encoding);
    if (encoding.equals(StandardCharsets.UTF_8) || encoding.newEncoder().canEncode(text)) {
      return Checked.of(bytes);
    }
    return Checked.failed(
        Diagnostic.of(
            JBakeCode.BAD_ENCODING,
            scene.settings().at(PropertyList.RENDER_ENCODING.getKey()),
            "The page `/" + order.path() + "` has characters that " + encoding + " lacks.",
            "Set `render.encoding=UTF-8`, and save all files so."));
  }

  /** The page of a document. */
  Order document(SourceDocument document, String path, String template, Moment moment) {
    return new Order(path, template, () -> subject(document, path), moment, store -> {});
  }

  private Subject subject(SourceDocument document, String path) {
    DocumentIndex.Neighbours near = scene.index().neighbours(document);
    DocumentModel model = StoreView.copy(document.model());
    model.setPreviousContent(near.previous().map(Pages::link).orElse(null));
    model.setNextContent(near.next().map(Pages::link).orElse(null));
    String answer = shown(near.previous()) + '\n' + shown(near.next());
    Input state = new Input(Input.Kind.QUERY, "state of " + path, Hash.of(document.state()));
    Input neighbours = new Input(Input.Kind.QUERY, "neighbours of " + path, Hash.of(answer));
    return new Subject(
        new PageContent(model, new HashMap<>()), List.of(document.input(), state, neighbours));
  }

  private static String shown(Optional<SourceDocument> neighbour) {
    return neighbour.map(d -> link(d).toString()).orElse("");
  }

  private static DocumentModel link(SourceDocument document) {
    DocumentModel link = new DocumentModel();
    // As they are: a title may be a number or a list, and then only its template must cope.
    for (String key :
        List.of(ModelAttributes.NO_EXTENSION_URI, ModelAttributes.URI, ModelAttributes.TITLE)) {
      link.put(key, document.model().get(key));
    }
    return link;
  }
}
