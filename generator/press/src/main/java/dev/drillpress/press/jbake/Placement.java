package dev.drillpress.press.jbake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.FilenameUtils;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.util.HtmlUtil;

/** Gives a document its place in the site, as JBake's crawler and renderer do. */
final class Placement {
  private final JBakeSettings settings;
  private final DefaultJBakeConfiguration config;
  private final Map<String, String> roots = new ConcurrentHashMap<>();

  Placement(JBakeSettings settings) {
    this.settings = settings;
    this.config = settings.config();
  }

  /** Adds to a document what its place tells. */
  void place(SourceDocument document) {
    DocumentModel model = document.model();
    String path = document.source().path();
    String uri = uri(path);
    model.setRootPath(
        roots.computeIfAbsent(
            path.substring(0, path.lastIndexOf('/')),
            folder ->
                FileUtil.getUriPathToContentRoot(
                    config, settings.project().resolve(path).toFile())));
    model.setRendered(false);
    model.setFile(path);
    model.setSourceUri(uri);
    model.setUri(uri);
    model.setCached(true);
    if (config.getUriWithoutExtension()) {
      model.setNoExtensionUri(uri.replace("/index.html", "/"));
    }
  }

  /** Sends images the way that the settings want; rewrites the whole text, as JBake does. */
  void imagePaths(SourceDocument document) {
    if (document.model().getBody() != null) {
      HtmlUtil.fixImageSourceUrls(document.model(), config);
    }
  }

  private String uri(String path) {
    String below = path.substring(settings.contentFolder().length());
    String prefix = config.getPrefixForUriWithoutExtension();
    boolean folder =
        config.getUriWithoutExtension()
            && prefix != null
            && !prefix.isEmpty()
            && below.startsWith(prefix);
    return FilenameUtils.getPath(below)
        + URLEncoder.encode(FilenameUtils.getBaseName(below), StandardCharsets.UTF_8)
        + (folder ? "/index" : "")
        + config.getOutputExtension();
  }

  /** The path of a document's page in the site. */
  String output(DocumentModel model) {
    String uri = model.getUri();
    int dot = uri.lastIndexOf('.');
    String stem = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
    boolean draft = ModelAttributes.Status.DRAFT.equals(model.getStatus());
    return stem
        + (draft ? config.getDraftSuffix() : "")
        + config.getOutputExtensionByDocType(model.getType());
  }
}
