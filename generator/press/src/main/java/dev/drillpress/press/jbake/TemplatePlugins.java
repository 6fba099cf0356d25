package dev.drillpress.press.jbake;

import java.util.HashMap;
import java.util.Map;
import org.jbake.template.AbstractTemplateEngine;

/** The template engines of plugins, made when the first template needs one. */
final class TemplatePlugins {
  private final Spi spi;
  private final JBakeSettings settings;
  private final StoreView store;
  private final Map<String, AbstractTemplateEngine> engines = new HashMap<>();
  private boolean made;

  TemplatePlugins(Spi spi, JBakeSettings settings, StoreView store) {
    this.spi = spi;
    this.settings = settings;
    this.store = store;
  }

  /** Lets the engines see what a page sees; call it with the lock of plugins held. */
  void view(StoreView page) {
    store.become(page);
  }

  /** The engines by ending. */
  synchronized Map<String, AbstractTemplateEngine> engines() {
    if (!made) {
      engines.putAll(spi.templateEngines(settings.config(), store));
      made = true;
    }
    return engines;
  }
}
