package org.example.press;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngineAdapter;
import org.jbake.template.model.TemplateModel;

/**
 * A small template language: {@code {{a.b}}} is a value, {@code {{#list}} ... {{/list}}} a loop
 * over a model name, and {@code {{>file}}} another template of whatever engine.
 */
public class MustardTemplateEngine extends AbstractTemplateEngine {

  private static final Pattern LOOP =
      Pattern.compile("\\{\\{#(\\w+)}}\\n?(.*?)\\{\\{/\\1}}\\n?", Pattern.DOTALL);
  private static final Pattern PARTIAL = Pattern.compile("\\{\\{>([^}]+)}}");
  private static final Pattern VALUE = Pattern.compile("\\{\\{([\\w.]+)}}");

  public MustardTemplateEngine(JBakeConfiguration config, ContentStore db) {
    super(config, db);
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      String template = Files.readString(config.getTemplateFolder().toPath().resolve(templateName));
      Matcher partial = PARTIAL.matcher(template);
      int start = 0;
      while (partial.find()) {
        writer.write(expand(template.substring(start, partial.start()), model));
        model.getRenderer().renderDocument(model, partial.group(1).trim(), writer);
        start = partial.end();
      }
      writer.write(expand(template.substring(start), model));
    } catch (IOException | NoModelExtractorException e) {
      throw new RenderingException(e);
    }
  }

  private String expand(String text, Map<String, Object> model) throws NoModelExtractorException {
    StringBuilder loops = new StringBuilder();
    Matcher loop = LOOP.matcher(text);
    int start = 0;
    while (loop.find()) {
      loops.append(values(text.substring(start, loop.start()), model));
      Object list = lookUp(loop.group(1), model);
      for (Object element : (Iterable<?>) list) {
        Map<String, Object> inner = new HashMap<>(model);
        inner.put("this", element);
        loops.append(values(loop.group(2), inner));
      }
      start = loop.end();
    }
    return loops.append(values(text.substring(start), model)).toString();
  }

  private String values(String text, Map<String, Object> model) throws NoModelExtractorException {
    StringBuilder result = new StringBuilder();
    Matcher value = VALUE.matcher(text);
    int start = 0;
    while (value.find()) {
      result.append(text, start, value.start()).append(print(lookUp(value.group(1), model)));
      start = value.end();
    }
    return result.append(text, start, text.length()).toString();
  }

  private Object lookUp(String path, Map<String, Object> model) throws NoModelExtractorException {
    String[] steps = path.split("\\.");
    Object value = model.get(steps[0]);
    if (value == null && extractors.containsKey(steps[0])) {
      value =
          extractors.extractAndTransform(
              db, steps[0], model, new TemplateEngineAdapter.NoopAdapter());
    }
    for (int i = 1; i < steps.length && value != null; i++) {
      value = value instanceof Map<?, ?> map ? map.get(steps[i]) : null;
    }
    return value;
  }

  private static String print(Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Date date) {
      return new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).format(date);
    }
    if (value instanceof String[] array) {
      return String.join(", ", array);
    }
    return value.toString();
  }
}
