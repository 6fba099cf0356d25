package org.example.press;

import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractor;

/**
 * Gives templates the newest drills, except the document they render, under {@code recent_drills}.
 */
public class RecentDrillsExtractor implements ModelExtractor<DocumentList<DocumentModel>> {

  @Override
  @SuppressWarnings("rawtypes")
  public DocumentList<DocumentModel> get(ContentStore db, Map model, String key) {
    Map<?, ?> config = (Map<?, ?>) model.get("config");
    Map<?, ?> content = (Map<?, ?>) model.get("content");
    int limit = Integer.parseInt(config.get("recent_count").toString());
    DocumentList<DocumentModel> recent = new DocumentList<>();
    for (DocumentModel drill : db.getPublishedContent("drill")) {
      if (recent.size() < limit && !drill.getUri().equals(content.get("uri"))) {
        DocumentModel copy = new DocumentModel();
        copy.putAll(drill);
        copy.put("position", recent.size() + 1);
        copy.put("asked_as", key);
        recent.add(copy);
      }
    }
    return recent;
  }
}
