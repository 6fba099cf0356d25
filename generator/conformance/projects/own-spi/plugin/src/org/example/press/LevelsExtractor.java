package org.example.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractor;

/** Groups the published drills by their level under {@code drill_levels}. */
public class LevelsExtractor implements ModelExtractor<List<Map<String, Object>>> {

  @Override
  @SuppressWarnings("rawtypes")
  public List<Map<String, Object>> get(ContentStore db, Map model, String key) {
    Map<String, List<DocumentModel>> byLevel = new TreeMap<>();
    for (DocumentModel drill : db.getPublishedContent("drill")) {
      String level = String.valueOf(drill.getOrDefault("level", "?"));
      byLevel.computeIfAbsent(level, unused -> new ArrayList<>()).add(drill);
    }
    List<Map<String, Object>> levels = new ArrayList<>();
    byLevel.forEach(
        (level, drills) -> {
          Map<String, Object> group = new LinkedHashMap<>();
          group.put("name", level);
          group.put("drills", drills);
          group.put(
              "tags",
              drills.stream().flatMap(drill -> Arrays.stream(drill.getTags())).distinct().toList());
          levels.add(group);
        });
    return levels;
  }
}
