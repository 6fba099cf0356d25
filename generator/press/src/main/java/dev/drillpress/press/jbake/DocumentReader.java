package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.RawMarkupEngine;
import org.jbake.parser.YamlEngine;

/**
 * Reads one content file as JBake's parser does, step by step and with its own classes, but says
 * what is wrong where JBake drops the file or makes something up.
 */
final class DocumentReader {
  private static final String NOWHERE = ".drillpress-no-such-file";

  private final JBakeSettings settings;
  private final DefaultJBakeConfiguration config;
  private final MarkdownPress markdown;
  private final RawFiles files;
  private final HeaderValues values;
  private final DocumentCheck check;

  DocumentReader(JBakeSettings settings, MarkdownPress markdown, List<String> types) {
    this.settings = settings;
    this.config = settings.config();
    this.markdown = markdown;
    this.files = new RawFiles(settings);
    this.values = new HeaderValues(settings);
    this.check = new DocumentCheck(types, config.getHeaderSeparator());
    Engines.getRecognizedExtensions().stream()
        .map(Engines::get)
        .filter(
            engine -> isDriven(engine) && !isBuiltIn(engine) && !(engine instanceof ErrorEngine))
        .forEach(this::introduce);
  }

  /**
   * An engine learns the settings by its parse method alone; a file that does not exist goes no
   * further than that.
   */
  private void introduce(ParserEngine engine) {
    engine.parse(config, new File(settings.project().toFile(), NOWHERE));
  }

  /** The document of a file, without what only all documents together tell. */
  Checked<SourceDocument> read(String path) {
    return files
        .read(path)
        .then(
            raw ->
                raw.source().text().isEmpty()
                    ? empty(raw.source())
                    : document(raw.source()).then(document -> hashed(document, raw.sha1())));
  }

  private static Checked<SourceDocument> hashed(SourceDocument document, String sha1) {
    document.model().setSha1(sha1);
    return Checked.of(document);
  }

  private static Checked<SourceDocument> empty(SourceFile file) {
    return Checked.failed(
        Diagnostic.of(
            JBakeCode.EMPTY_FILE,
            Location.of(file.path()),
            "The document `" + file.path() + "` is empty.",
            "Write its header and text, or remove the file."));
  }

  private Checked<SourceDocument> document(SourceFile file) {
    ParserEngine engine = Engines.get(ContentTree.ending(file.path()));
    if (engine instanceof ErrorEngine) {
      return Checked.failed(
          Diagnostic.of(
              JBakeCode.NO_ENGINE,
              Location.of(file.path()),
              "Nothing here can read `." + ContentTree.ending(file.path()) + "` documents.",
              "Name the engine's jars with `--plugins`, or write the document in Markdown."));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Checked<SourceDocument> read =
        isDriven(engine) ? driven((MarkupEngine) engine, file) : parsed(engine, file);
    diagnostics.addAll(read.diagnostics());
    read.value().ifPresent(document -> diagnostics.addAll(check.of(document)));
    return read.value().isPresent() && diagnostics.stream().noneMatch(Diagnostic::isError)
        ? Checked.of(read.value().get(), diagnostics)
        : Checked.failed(diagnostics);
  }

  /** Whether an engine follows JBake's steps, so that they can be taken one by one. */
  private static boolean isDriven(ParserEngine engine) {
    try {
      return engine instanceof MarkupEngine
          && engine
              .getClass()
              .getMethod("parse", org.jbake.app.configuration.JBakeConfiguration.class, File.class)
              .getDeclaringClass()
              .equals(MarkupEngine.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every engine has the method", e);
    }
  }

  private Checked<SourceDocument> driven(MarkupEngine engine, SourceFile file) {
    return HeaderReader.read(file, config.getHeaderSeparator())
        .then(header -> driven(engine, file, header));
  }

  private Checked<SourceDocument> driven(MarkupEngine engine, SourceFile file, Header header) {
    ParserContext context =
        new ParserContext(
            settings.project().resolve(file.path()).toFile(),
            // JBake's own two engines ask for the body only.
            isBuiltIn(engine) ? List.of() : file.text().lines().toList(),
            config,
            header.present());
    DocumentModel model = context.getDocumentModel();
    List<Diagnostic> diagnostics = values.put(header, model);
    Engine known = new Engine(engine, file);
    known.processHeader(context);
    diagnostics.addAll(DocumentCheck.notText(file, header, model));
    if (context.getStatus().isEmpty()) {
      context.setDefaultStatus();
    }
    if (context.getType().isEmpty()) {
      context.setDefaultType();
    }
    values.tidyTags(model);
    context.setBody(body(file, header));
    List<String> mail =
        diagnostics.stream().noneMatch(Diagnostic::isError)
            ? known.processBody(context, markdown)
            : List.of();
    diagnostics.addAll(known.diagnostics());
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(new SourceDocument(file, header, model, true, mail), diagnostics);
  }

  private static String body(SourceFile file, Header header) {
    String body = file.text().substring(header.bodyOffset());
    return body.isEmpty() || body.endsWith("\n") ? body : body + "\n";
  }

  private static Checked<SourceDocument> texts(SourceDocument document) {
    List<Diagnostic> wrong =
        DocumentCheck.notText(document.source(), document.header(), document.model());
    return wrong.isEmpty() ? Checked.of(document) : Checked.failed(wrong);
  }

  /** An engine with a way of its own; YAML documents among them, which have no header. */
  private Checked<SourceDocument> parsed(ParserEngine engine, SourceFile file) {
    if (engine.getClass().equals(YamlEngine.class)) {
      return new DataReader(settings).content(file).then(DocumentReader::texts);
    }
    return new Engine(engine, file)
        .parse(config, settings.project().resolve(file.path()).toFile())
        .then(model -> texts(new SourceDocument(file, Header.absent(), model, false, List.of())));
  }

  /** Whether nobody but JBake wrote it, so that it keeps no state and needs no lock. */
  static boolean isBuiltIn(ParserEngine engine) {
    return engine.getClass().equals(MarkdownEngine.class)
        || engine.getClass().equals(RawMarkupEngine.class);
  }
}
