package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * FreeMarker, set up so that a template can neither reach a Java class nor see machine, clock or
 * locale, and so that the templates that a page really used are known.
 */
public final class Templates {
  private static final String USED = "drillpress-used";
  private static final int PAGE_SIZE = 16 * 1024;

  private final Map<String, ThemeFile> files;
  private final Configuration configuration;
  private final TemplateMistakes mistakes;

  /**
   * A text that a template made.
   *
   * @param text the whole text
   * @param inputs the template with all that it included or imported
   */
  public record Rendered(String text, Set<Input> inputs) {}

  Templates(Map<String, ThemeFile> theme) {
    this(
        theme.values().stream()
            .filter(ThemeFile::template)
            .collect(Collectors.toMap(ThemeFile::name, file -> file, (a, b) -> a, TreeMap::new)),
        Configuration.VERSION_2_3_35,
        new TemplateMistakes(theme, "templates", "docs/templates.md"),
        Templates::configure);
  }

  /**
   * Templates of another kind than our own.
   *
   * @param files the templates by name
   * @param version whose behaviour FreeMarker shows
   * @param mistakes says what is wrong with them
   * @param dialect sets what makes them another kind
   */
  public Templates(
      Map<String, ThemeFile> files,
      Version version,
      TemplateMistakes mistakes,
      Consumer<Configuration> dialect) {
    this.files = files;
    this.mistakes = mistakes;
    this.configuration = new Recording(version);
    configuration.setTemplateLoader(new Loader(files));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((e, environment) -> {});
    configuration.setTabSize(1); // so that columns are those of all other diagnostics
    configuration.setWrapUncheckedExceptions(true);
    dialect.accept(configuration);
  }

  private static void configure(Configuration made) {
    made.setLocalizedLookup(false);
    made.setDefaultEncoding("UTF-8");
    made.setOutputEncoding("UTF-8");
    made.setLocale(Locale.ROOT);
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setNumberFormat("c");
    made.setBooleanFormat("c");
    made.setObjectWrapper(new ViewWrapper());
    made.setRecognizeStandardFileExtensions(true);
  }

  /** What a project's own templates get wrong before any page is made; all of them. */
  List<Diagnostic> parseProject() {
    List<Diagnostic> found = new ArrayList<>();
    for (ThemeFile file : files.values()) {
      if (file.path().startsWith("templates/")) {
        try {
          configuration.getTemplate(file.name());
        } catch (ParseException e) {
          found.add(mistakes.syntax(e));
        } catch (IOException e) {
          throw new IllegalStateException("a template in memory could not be read", e);
        }
      }
    }
    return found;
  }

  /** The text of a template with its variables, or where the template goes wrong. */
  public Checked<Rendered> render(String name, Object variables) {
    Set<Input> used = new HashSet<>();
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter(PAGE_SIZE);
      Environment environment = template.createProcessingEnvironment(variables, out);
      environment.setCustomAttribute(USED, used);
      used.add(files.get(template.getSourceName()).input());
      environment.process();
      return Checked.of(new Rendered(out.toString(), used));
    } catch (ParseException e) {
      return Checked.failed(mistakes.syntax(e));
    } catch (TemplateNotFoundException e) {
      return Checked.failed(mistakes.missing(name, e.getTemplateName()));
    } catch (TemplateException e) {
      return Checked.failed(mistakes.failed(name, e));
    } catch (StackOverflowError e) {
      return Checked.failed(mistakes.endless(name));
    } catch (IOException e) {
      return Checked.failed(mistakes.unreadable(name));
    }
  }

  /** A value as templates see it. */
  TemplateModel wrap(Object value) throws TemplateModelException {
    return configuration.getObjectWrapper().wrap(value);
  }

  /** Notes each template that an environment asks for, whether by include or by import. */
  private static final class Recording extends Configuration {
    Recording(Version version) {
      super(version);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object lookupCondition,
        String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      Template template =
          super.getTemplate(name, locale, lookupCondition, encoding, parse, ignoreMissing);
      Environment environment = Environment.getCurrentEnvironment();
      if (environment != null
          && template != null
          && environment.getCustomAttribute(USED) instanceof Set<?> used) {
        @SuppressWarnings("unchecked") // render puts it there
        Set<Input> inputs = (Set<Input>) used;
        inputs.add(((Loader) getTemplateLoader()).files().get(template.getSourceName()).input());
      }
      return template;
    }
  }

  private record Loader(Map<String, ThemeFile> files) implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) {
      return files.get(name);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
      try {
        byte[] bytes = ((ThemeFile) source).bytes();
        return new StringReader(new String(bytes, Charset.forName(encoding)));
      } catch (IllegalArgumentException e) {
        throw new UnsupportedEncodingException(encoding);
      }
    }

    @Override
    public void closeTemplateSource(Object source) {
      // Texts in memory hold nothing open.
    }
  }
}
