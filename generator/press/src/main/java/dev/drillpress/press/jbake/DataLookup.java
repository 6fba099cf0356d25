package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.util.DataFileUtil;

/** The data files as templates ask for them; JBake answers for a missing one with nothing. */
public final class DataLookup extends DataFileUtil {
  private final Scene scene;
  private final QueryLog log;

  DataLookup(Scene scene, QueryLog log, StoreView store) {
    super(store, scene.settings().config().getDataFileDocType());
    this.scene = scene;
    this.log = log;
  }

  @Override
  public Map<String, Object> get(String ref) {
    List<SourceDocument> found = log.note(scene.index().bySourceUri(ref));
    if (found.isEmpty()) {
      String folder = scene.settings().relative(scene.settings().config().getDataFolder());
      log.tell(
          Diagnostic.of(
              JBakeCode.UNKNOWN_DATA,
              Scene.here(scene.settings().templateFolder()),
              "There is no data file `" + ref + "`.",
              Suggestion.didYouMean(
                  ref, scene.index().dataUris(), "Put it into `" + folder + "`.")));
      return new HashMap<>();
    }
    return StoreView.copy(found.get(0).model());
  }
}
