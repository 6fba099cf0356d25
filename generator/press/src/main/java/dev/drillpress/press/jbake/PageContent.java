package dev.drillpress.press.jbake;

import java.util.HashMap;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/**
 * What is special to one page.
 *
 * @param content the document, or a stand-in with a type and the way to the root
 * @param more further variables: the tag, the range of a paged index
 */
record PageContent(DocumentModel content, Map<String, Object> more) {

  /** A page that is no document. */
  static PageContent generated(String type, String rootPath) {
    DocumentModel content = new DocumentModel();
    content.setType(type);
    content.setRootPath(rootPath);
    return new PageContent(content, new HashMap<>());
  }

  PageContent with(String key, Object value) {
    more.put(key, value);
    return this;
  }

  /** All of it as the map that plugins get. */
  TemplateModel model(Scene scene) {
    TemplateModel model = new TemplateModel();
    model.putAll(more);
    model.setContent(content);
    model.setVersion(scene.settings().config().getVersion());
    model.setConfig(scene.config());
    return model;
  }
}
