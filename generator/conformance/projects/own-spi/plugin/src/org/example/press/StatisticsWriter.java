package org.example.press;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Writes a text file with what the content store knows, without any template. */
public class StatisticsWriter implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    List<String> lines = new ArrayList<>();
    lines.add(config.getSiteHost() + " by JBake " + config.getVersion());
    for (String type : DocumentTypes.getDocumentTypes()) {
      long all = db.getDocumentCount(type);
      if (all > 0) {
        lines.add(type + ": " + db.getPublishedCount(type) + " of " + all);
      }
    }
    lines.add("tags of posts: " + new TreeSet<>(db.getTags()));
    lines.add("all tags: " + new TreeSet<>(db.getAllTags()));
    for (DocumentModel document : db.getUnrenderedContent()) {
      lines.add(
          String.join(
              " | ",
              document.getType(),
              document.getStatus(),
              document.getUri(),
              document.getTitle(),
              String.join(",", document.getTags()),
              config.getTemplateByDocType(document.getType()),
              config.getOutputExtensionByDocType(document.getType()),
              String.valueOf(document.getDate().getTime()),
              document.getRendered() + "/" + document.getCached()));
    }
    lines.add("draft suffix " + config.getDraftSuffix() + ", " + config.get("recent.count"));
    try {
      Path folder = config.getDestinationFolder().toPath().resolve("meta");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("statistics.txt"), String.join("\n", lines) + "\n");
      return 1;
    } catch (IOException e) {
      throw new RenderingException(e);
    }
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config)
      throws RenderingException {
    throw new RenderingException(new UnsupportedOperationException("JBake no longer calls this"));
  }
}
