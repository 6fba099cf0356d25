package dev.drillpress.press.jbake;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's wrapping of values as JBake has it. There a hash map is copied before a template
 * sees it, and the copy may list its keys in another order, which changed between Java versions:
 * here it is always the one that Java 17 makes.
 */
final class CopyingWrapper extends DefaultObjectWrapper {
  private static final float LOAD = 0.75f;

  CopyingWrapper() {
    super(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    setMemberAccessPolicy(new TemplateAccess());
  }

  @Override
  public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    boolean unordered = value instanceof HashMap && !(value instanceof LinkedHashMap);
    return super.wrap(unordered ? ordered((Map<?, ?>) value) : value);
  }

  /** The members of a map in the order of its copy. */
  static <K, V> Map<K, V> ordered(Map<K, V> map) {
    Map<K, V> copy = new HashMap<>((int) (map.size() / LOAD + 1));
    map.forEach(copy::put);
    return new LinkedHashMap<>(copy);
  }
}
