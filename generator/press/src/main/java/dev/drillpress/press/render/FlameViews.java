package dev.drillpress.press.render;

import dev.drillpress.press.data.Numerals;
import dev.drillpress.press.flame.FlameGraph;
import dev.drillpress.press.flame.Origin;
import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.flame.Share;
import dev.drillpress.press.site.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns a profile into what its template sees. */
final class FlameViews implements FlameGraph.Words {
  private static final int FEW = 3;
  private static final long KIB = 1024;
  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");

  private final Figure.Flame figure;
  private final Texts texts;

  private FlameViews(Figure.Flame figure, Texts texts) {
    this.figure = figure;
    this.texts = texts;
  }

  /**
   * What the template sees.
   *
   * @param id alone on its page
   */
  static View.FlameRoot root(String id, Figure.Flame figure, Edition edition) {
    FlameViews words = new FlameViews(figure, edition.texts());
    return new View.FlameRoot(
        words.title(),
        new View.Markup(FlameGraph.svg(figure.profile(), id, words)),
        Arrays.stream(Origin.values()).map(Origin::word).toList(),
        figure.functions(),
        edition.texts());
  }

  private String title() {
    return texts.text("flame." + kind().word(), amount(figure.profile().total()));
  }

  private Profile.Kind kind() {
    return figure.profile().kind();
  }

  @Override
  public String name() {
    return texts.text("flame.name", title());
  }

  @Override
  public String description() {
    return texts.text(
        "flame.most",
        figure.functions().stream()
            .sorted(Comparator.comparingInt(Share::flat).reversed())
            .limit(FEW)
            .map(share -> share.function() + " " + share.flat() + "%")
            .collect(Collectors.joining(texts.text("flame.comma"))));
  }

  @Override
  public String all() {
    return texts.text("flame.all");
  }

  @Override
  public String share(long value) {
    long percent = Math.round(100.0 * value / figure.profile().total());
    return percent == 0 ? "<1%" : percent + "%";
  }

  @Override
  public String about(String function, long value) {
    String key = "flame." + kind().word() + ".about";
    boolean one = kind() == Profile.Kind.CPU && value == 1;
    return texts.text(one ? key + ".one" : key, function, share(value), amount(value));
  }

  /** Samples as they are, bytes in the largest unit of which there is one, with three digits. */
  private String amount(long value) {
    if (kind() == Profile.Kind.CPU) {
      return Numerals.grouped(Long.toString(value));
    }
    double amount = value;
    int unit = 0;
    while (amount >= KIB && unit < UNITS.size() - 1) {
      amount /= KIB;
      unit++;
    }
    BigDecimal rounded =
        unit == 0
            ? BigDecimal.valueOf(value)
            : new BigDecimal(amount).round(new MathContext(amount >= 1000 ? 4 : 3));
    return String.format(Locale.ROOT, "%s %s", rounded.toPlainString(), UNITS.get(unit));
  }
}
