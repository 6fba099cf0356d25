package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Copy;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.door.JBakeRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;

/** Reads all files of a project. */
final class Project {
  private final JBakeSettings settings;
  private final List<String> types;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Project(JBakeSettings settings, List<String> types) {
    this.settings = settings;
    this.types = types;
  }

  /**
   * What was read.
   *
   * @param documents of the content folder, in JBake's order of reading
   * @param data of the data folder
   * @param copies files that are no documents
   * @param calendar what counts as today
   */
  record Parts(
      List<SourceDocument> documents,
      List<SourceDocument> data,
      List<Copy> copies,
      Calendar calendar) {}

  Checked<Parts> read(JBakeRequest request) {
    Optional<ContentTree> tree = keep(ContentTree.of(settings));
    if (tree.isEmpty()) {
      return Checked.failed(diagnostics);
    }
    DocumentReader reader =
        new DocumentReader(settings, MarkdownPress.of(settings.config()), types);
    Placement placement = new Placement(settings);
    List<SourceDocument> documents = new ArrayList<>();
    for (Checked<SourceDocument> read :
        request
            .workers()
            .map("Reading", tree.get().content(), path -> read(reader, placement, path))) {
      keep(read).ifPresent(documents::add);
    }
    finishBodies(documents, placement, request);
    DataReader dataReader = new DataReader(settings);
    List<SourceDocument> data = new ArrayList<>();
    tree.get().data().forEach(path -> keep(dataReader.data(path)).ifPresent(data::add));
    Calendar calendar = Calendar.of(request.asOf(), documents, settings.zone().toZoneId());
    diagnostics.addAll(calendar.apply(documents));
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(new Parts(documents, data, tree.get().copies(), calendar), diagnostics);
  }

  /** In JBake's order, since each mail address takes its numbers where the last one stopped. */
  private void finishBodies(
      List<SourceDocument> documents, Placement placement, JBakeRequest request) {
    MailLinks.Filling filling = new MailLinks.Filling();
    for (SourceDocument document : documents) {
      if (!document.mail().isEmpty()) {
        DocumentModel model = document.model();
        model.setBody(filling.fill(model.getBody(), document.mail()));
      }
    }
    if (settings.config().getImgPathUpdate()) {
      request
          .workers()
          .map(
              "Rewriting",
              documents,
              document -> {
                placement.imagePaths(document);
                return document;
              });
    }
  }

  private static Checked<SourceDocument> read(
      DocumentReader reader, Placement placement, String path) {
    Checked<SourceDocument> read = reader.read(path);
    read.value().ifPresent(placement::place);
    return read;
  }

  private <T> Optional<T> keep(Checked<T> checked) {
    diagnostics.addAll(checked.diagnostics());
    return checked.value();
  }
}
