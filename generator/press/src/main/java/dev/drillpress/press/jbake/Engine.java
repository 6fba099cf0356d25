package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jbake.parser.ParserEngine;

/**
 * A markup engine at work on one document. JBake's engines are singletons that know one document at
 * a time, so a plugin's works under a lock; what it throws is told at the document.
 */
final class Engine {
  private final ParserEngine engine;
  private final SourceFile file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Engine(ParserEngine engine, SourceFile file) {
    this.engine = engine;
    this.file = file;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void processHeader(ParserContext context) {
    if (!DocumentReader.isBuiltIn(engine)) {
      guarded(() -> ((MarkupEngine) engine).processHeader(context));
    }
  }

  /** Makes the body HTML; of Markdown, gives what stands behind the marks in it. */
  List<String> processBody(ParserContext context, MarkdownPress markdown) {
    if (engine.getClass().equals(MarkdownEngine.class)) {
      return markdown(context, markdown);
    }
    if (!DocumentReader.isBuiltIn(engine) && diagnostics.isEmpty()) {
      guarded(() -> validated((MarkupEngine) engine, context));
    }
    return List.of();
  }

  private List<String> markdown(ParserContext context, MarkdownPress markdown) {
    try {
      MarkdownPress.Html made = markdown.html(context.getBody());
      context.setBody(made.html());
      return made.mail();
    } catch (StackOverflowError e) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.TOO_DEEP,
              Location.of(file.path()),
              "The document nests lists or quotations too deeply to be rendered.",
              "Look for a line that begins with a great many `>`."));
      return List.of();
    }
  }

  private void validated(MarkupEngine markup, ParserContext context) {
    if (markup.validate(context)) {
      markup.processBody(context);
    } else {
      diagnostics.add(failure("refuses this document", "Look at what its plugin expects."));
    }
  }

  Checked<DocumentModel> parse(JBakeConfiguration config, File source) {
    List<DocumentModel> models = new ArrayList<>();
    guarded(() -> Optional.ofNullable(engine.parse(config, source)).ifPresent(models::add));
    if (models.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(failure("makes nothing of this document", "Look at what it expects."));
    }
    return models.isEmpty() ? Checked.failed(diagnostics) : Checked.of(models.get(0), diagnostics);
  }

  private void guarded(Runnable work) {
    try {
      synchronized (engine) {
        work.run();
      }
    } catch (RuntimeException | LinkageError e) {
      diagnostics.add(
          failure(
              "fails on this document: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
              "Report it to the plugin's author, or change the document."));
    }
  }

  private Diagnostic failure(String what, String hint) {
    return Diagnostic.of(
        JBakeCode.PLUGIN_FAILED,
        Location.of(file.path()),
        "The engine `" + engine.getClass().getSimpleName() + "` " + what + ".",
        hint);
  }
}
