package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;

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
   * @param progress how far JBake would have come
   * @param range sets the page range of the store
   */
  record Order(
      String path,
      String template,
      Supplier<Subject> subject,
      Progress progress,
      Consumer<StoreView> range) {
    /** A page that is no document. */
    static Order of(String path, String template, PageContent content, Progress progress) {
      Subject subject = new Subject(content, List.of());
      return new Order(path, template, () -> subject, progress, store -> {});
    }

    Order within(int start, int limit) {
      return new Order(
          path,
          template,
          subject,
          progress,
          store -> {
            store.setStart(start);
            store.setLimit(limit);
          });
    }
  }

  Checked<List<Artifact>> make(Order order) {
    QueryLog log = new QueryLog();
    StoreView store = new StoreView(log, order.progress());
    order.range().accept(store);
    Subject subject = order.subject().get();
    return templates
        .render(scene, order.template(), subject.content(), log, store)
        .then(
            rendered -> {
              List<Input> inputs = new ArrayList<>(subject.inputs());
              inputs.addAll(rendered.inputs());
              inputs.addAll(log.inputs());
              inputs.add(scene.settings().input());
              byte[] bytes = rendered.text().getBytes(scene.settings().encoding());
              return Checked.of(
                  List.of(new Artifact(order.path(), bytes, inputs)), log.diagnostics());
            });
  }

  /** The page of a document. */
  Order document(SourceDocument document, String path, String template, Progress progress) {
    return new Order(path, template, () -> subject(document, path), progress, store -> {});
  }

  private Subject subject(SourceDocument document, String path) {
    DocumentIndex.Neighbours near = scene.index().neighbours(document);
    DocumentModel model = StoreView.copy(document.model());
    model.setPreviousContent(near.previous().map(Pages::link).orElse(null));
    model.setNextContent(near.next().map(Pages::link).orElse(null));
    String answer = shown(near.previous()) + '\n' + shown(near.next());
    Input neighbours = new Input(Input.Kind.QUERY, "neighbours of " + path, Hash.of(answer));
    return new Subject(
        new PageContent(model, new HashMap<>()), List.of(document.input(), neighbours));
  }

  private static String shown(Optional<SourceDocument> neighbour) {
    return neighbour.map(d -> d.model().getUri() + ' ' + d.model().getTitle()).orElse("");
  }

  private static DocumentModel link(SourceDocument document) {
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(document.model().getNoExtensionUri());
    link.setUri(document.model().getUri());
    link.setTitle(document.model().getTitle());
    return link;
  }
}
