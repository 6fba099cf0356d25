package dev.drillpress.press.markdown;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Html.Slot;
import dev.drillpress.press.markdown.Html.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets raw HTML through as far as it is harmless. Slots become marks while the sanitizer works; a
 * mark holds the hash of the file, which no text inside that file can foresee.
 */
final class Cleaner {
  private static final Pattern NAME = Pattern.compile("[^\\s\"'<>&\\p{Cntrl}]{1,200}");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
  private static final String[] ELEMENTS =
      ("p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote aside section div span figure figcaption"
              + " pre code kbd samp var em strong b i u s del ins sub sup abbr cite q dfn mark small"
              + " br hr wbr a img table caption colgroup col thead tbody tfoot tr th td details"
              + " summary ruby rt rp bdi bdo time input")
          .split(" ");

  private Cleaner() {}

  static Html clean(Html html, Page page) {
    String token = "slot" + page.source.hash();
    String marked = html.fill(slot -> token + "-" + slot.kind().name() + "-" + slot.index() + ".");
    HtmlChangeListener<Page> listener =
        new HtmlChangeListener<>() {
          @Override
          public void discardedTag(@Nullable Page context, String name) {
            removed(page, "element `" + name + "`", "<" + name);
          }

          @Override
          public void discardedAttributes(
              @Nullable Page context, String name, String... attributes) {
            for (String attribute : attributes) {
              if (attribute.equals("href") || attribute.equals("src")) {
                InlineWriter.refused(page, attribute, find(page, attribute));
              } else {
                removed(page, "attribute `" + attribute + "` of `" + name + "`", attribute);
              }
            }
          }
        };
    String clean = policy(page, token).sanitize(marked, listener, page);
    Matcher ids = ID.matcher(clean);
    while (ids.find()) {
      page.anchors.add(ids.group(1));
    }
    return unmark(clean, token);
  }

  private static Html unmark(String clean, String token) {
    Pattern mark = Pattern.compile(Pattern.quote(token) + "-(REFERENCE|BLOCK|VALUE)-(\\d+)\\.");
    Matcher matcher = mark.matcher(clean);
    StringBuilder text = new StringBuilder(clean.length());
    List<Slot> slots = new ArrayList<>();
    int from = 0;
    while (matcher.find()) {
      text.append(clean, from, matcher.start());
      int index = Integer.parseInt(matcher.group(2));
      slots.add(new Slot(text.length(), SlotKind.valueOf(matcher.group(1)), index));
      from = matcher.end();
    }
    return new Html(text.append(clean, from, clean.length()).toString(), slots);
  }

  private static void removed(Page page, String what, String sought) {
    page.report(
        MarkdownCode.HTML_REMOVED,
        find(page, sought),
        "The " + what + " is left out.",
        "Write it in Markdown; scripts, styles and event attributes are never published.");
  }

  private static Location find(Page page, String sought) {
    String wanted = sought.toLowerCase(Locale.ROOT);
    for (Page.Raw raw : page.raw) {
      int at = raw.text().toLowerCase(Locale.ROOT).indexOf(wanted);
      if (at >= 0) {
        return page.source.at(raw.offset() + at, raw.offset() + at + sought.length());
      }
    }
    int first = page.raw.isEmpty() ? page.base : page.raw.get(0).offset();
    return page.source.at(first);
  }

  private static PolicyFactory policy(Page page, String token) {
    return new HtmlPolicyBuilder()
        .allowElements(ELEMENTS)
        .allowWithoutAttributes("a", "span", "img", "input")
        .allowUrlProtocols("http", "https", "mailto", "tel")
        .allowAttributes("class")
        .matching(Pattern.compile("[\\w\\p{L} +#.-]*"))
        .globally()
        .allowAttributes("id")
        .matching(NAME)
        .globally()
        .allowAttributes("title", "lang", "dir", "role", "aria-label", "data-lang", "data-of")
        .globally()
        .allowAttributes("data-verify", "data-alert", "tabindex")
        .globally()
        .allowAttributes("href")
        .matching((element, name, value) -> url(page, token, false, value))
        .onElements("a")
        .allowAttributes("src")
        .matching((element, name, value) -> url(page, token, true, value))
        .onElements("img")
        .allowAttributes("rel")
        .matching(true, "noopener")
        .onElements("a")
        .allowAttributes("alt", "width", "height", "loading", "decoding")
        .onElements("img")
        .allowAttributes("colspan", "rowspan", "scope", "headers")
        .onElements("th", "td")
        .allowAttributes("start", "reversed")
        .onElements("ol")
        .allowAttributes("open")
        .onElements("details")
        .allowAttributes("datetime")
        .onElements("time", "del", "ins")
        .allowAttributes("checked", "disabled")
        .onElements("input")
        .allowAttributes("type")
        .matching(true, "checkbox")
        .onElements("input")
        .toFactory();
  }

  private static @Nullable String url(Page page, String token, boolean image, String value) {
    if (value.startsWith(token)) {
      return value;
    }
    Location at = find(page, value);
    return switch (Urls.kind(value)) {
      case ABSOLUTE -> value;
      case REFUSED -> null;
      case RELATIVE -> {
        if (value.startsWith("#fn")) {
          yield value;
        }
        page.references.add(new Fragment.Reference(image, value, at));
        yield token + "-REFERENCE-" + (page.references.size() - 1) + ".";
      }
    };
  }
}
