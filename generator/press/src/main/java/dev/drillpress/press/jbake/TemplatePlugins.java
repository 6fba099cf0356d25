package dev.drillpress.press.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jbake.template.AbstractTemplateEngine;

/** The template engines of plugins, made when the first template needs one. */
final class TemplatePlugins implements Supplier<Map<String, AbstractTemplateEngine>> {
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

  @Override
  public synchronized Map<String, AbstractTemplateEngine> get() {
    if (!made) {
      engines.putAll(spi.templateEngines(settings.config(), store));
      made = true;
    }
    return engines;
  }
}
