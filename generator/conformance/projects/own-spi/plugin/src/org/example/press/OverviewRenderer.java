package org.example.press;

import java.io.File;
import java.util.Date;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders the index a second time and a page for each level, from documents that have no file. */
public class OverviewRenderer implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    try {
      renderer.renderIndex("overview/start" + config.getOutputExtension());
      int count = 1;
      for (String level : new String[] {"1", "2"}) {
        renderer.render(page(db, level, config));
        count++;
      }
      return count;
    } catch (Exception e) {
      throw new RenderingException(e);
    }
  }

  private static DocumentModel page(ContentStore db, String level, JBakeConfiguration config) {
    StringBuilder body = new StringBuilder("<ul>\n");
    for (DocumentModel drill : db.getPublishedContent("drill")) {
      if (level.equals(drill.get("level"))) {
        body.append("<li>").append(drill.getTitle()).append("</li>\n");
      }
    }
    DocumentModel page = DocumentModel.createDefaultDocumentModel();
    page.setTitle("Level " + level);
    page.setType("page");
    page.setStatus("published");
    page.setDate(new Date(0));
    page.setTags(new String[] {"levels"});
    page.setUri("overview/level-" + level + config.getOutputExtension());
    page.setRootPath("../");
    page.setBody(body.append("</ul>\n").toString());
    page.put("made_by", "OverviewRenderer");
    return page;
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
