package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.render.Templates.Rendered;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jbake.model.ModelAttributes;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * What a plugin's template engine finds as {@code renderer} in its variables, to include templates
 * of other engines.
 */
final class Delegate extends DelegatingTemplateEngine {
  private final Scene scene;
  private final JBakeTemplates templates;
  private final QueryLog log;
  private final StoreView store;

  Delegate(Scene scene, JBakeTemplates templates, QueryLog log, StoreView store) {
    super(store, scene.settings().config());
    this.scene = scene;
    this.templates = templates;
    this.log = log;
    this.store = store;
  }

  @Override
  public void renderDocument(TemplateModel model, String name, Writer writer)
      throws RenderingException {
    Map<String, Object> more = new HashMap<>(model);
    more.remove(ModelAttributes.CONTENT);
    PageContent page = new PageContent(model.getContent(), more);
    Checked<Rendered> rendered =
        templates
            .existing(name)
            .then(template -> templates.render(scene, template, page, log, store));
    if (rendered.value().isEmpty()) {
      Diagnostic first = rendered.diagnostics().get(0);
      throw new RenderingException(first.at() + ": " + first.message());
    }
    rendered.value().get().inputs().forEach(log::note);
    try {
      writer.write(rendered.value().get().text());
    } catch (IOException e) {
      throw new RenderingException(e);
    }
  }
}
