package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.data.Numerals;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The interface's texts in one language; templates call them as {@code t("key", value…)}.
 *
 * <p>{@code {0}} stands for the first value. Where the first value is the number 1 and there is a
 * text {@code key.one}, that is taken.
 */
final class Texts implements TemplateMethodModelEx {
  /** Begins the message of the exception about a name that no text has. */
  static final String UNKNOWN = "unknown interface text";

  private final String language;
  private final Map<String, String> texts;
  private final Set<Input> inputs;

  Texts(String language, Map<String, String> texts, Set<Input> inputs) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.inputs = Set.copyOf(inputs);
  }

  /** The files that the texts come from. */
  Set<Input> inputs() {
    return inputs;
  }

  /** The text of a name that the theme surely has. */
  String text(String key, Object... values) {
    String pattern = texts.get(key);
    if (values.length > 0 && "1".equals(String.valueOf(values[0]))) {
      pattern = texts.getOrDefault(key + ".one", pattern);
    }
    if (pattern == null) {
      throw new IllegalArgumentException(UNKNOWN + ": " + key);
    }
    for (int i = 0; i < values.length; i++) {
      pattern = pattern.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return pattern;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = shown(arguments.get(i));
    }
    if (values.length == 0 || !texts.containsKey(values[0].toString())) {
      throw new TemplateModelException(UNKNOWN);
    }
    Object[] rest = java.util.Arrays.copyOfRange(values, 1, values.length);
    return text(values[0].toString(), rest);
  }

  private static String shown(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return Numerals.grouped(number.getAsNumber().toString());
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("an interface text takes texts and numbers");
  }

  /** A day as readers of the language write it. */
  View.Day day(LocalDate date) {
    String shown =
        switch (language) {
          case "en" -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date);
          case "zh" ->
              date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
          default -> date.toString();
        };
    return new View.Day(date.toString(), shown);
  }

  /** What a language calls itself. */
  static String nameOf(String language) {
    return switch (language) {
      case "en" -> "English";
      case "zh" -> "中文";
      default -> {
        Locale locale = Locale.forLanguageTag(language);
        yield locale.getDisplayName(locale);
      }
    };
  }

  /** The language tag for HTML: Chinese is written with simplified characters. */
  static String htmlTag(String language) {
    return language.equals("zh") ? "zh-Hans" : language;
  }
}
