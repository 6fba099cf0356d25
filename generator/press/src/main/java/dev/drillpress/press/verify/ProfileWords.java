package dev.drillpress.press.verify;

import dev.drillpress.press.data.Numerals;
import dev.drillpress.press.flame.FlameGraph;
import dev.drillpress.press.flame.Origin;
import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.flame.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a flame graph says, in English or Chinese. */
final class ProfileWords implements FlameGraph.Words {
  private static final int FEW = 3;
  private static final int KIB = 1024;
  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");
  private static final int DIGITS = 3;

  private final boolean chinese;
  private final Profile profile;
  private final List<Share> shares;

  ProfileWords(String language, Profile profile, List<Share> shares) {
    this.chinese = language.equals("zh") || language.startsWith("zh-");
    this.profile = profile;
    this.shares = List.copyOf(shares);
  }

  String title() {
    String amount = amount(profile.total());
    if (profile.kind() == Profile.Kind.CPU) {
      return chinese ? "CPU 时间花在哪里：" + amount : "Where the CPU time went: " + amount;
    }
    return chinese ? "分配的内存来自哪里：" + amount : "Where the allocated memory came from: " + amount;
  }

  @Override
  public String name() {
    return chinese ? "火焰图，" + title() : "Flame graph. " + title();
  }

  @Override
  public String description() {
    String most =
        shares.stream()
            .sorted(Comparator.comparingInt(Share::flat).reversed())
            .limit(FEW)
            .map(share -> share.function() + " " + share.flat() + "%")
            .collect(Collectors.joining(chinese ? "、" : ", "));
    return chinese
        ? "自身占比最高的是 " + most + "。占 1% 以上的函数都列在图下的表里。"
        : "Most in themselves: " + most + ". The table below it has all functions from 1% on.";
  }

  @Override
  public String reading() {
    return chinese
        ? "一个方框是一个函数，宽度是它的占比，垫在下面的是调用它的函数。从左到右按名字排，与时间先后无关。"
        : "A box is a function, as wide as its share, and stands on the one that called it. From left"
            + " to right they are in order of their names, not of time.";
  }

  @Override
  public String key() {
    return chinese ? "颜色说明" : "What the colours mean";
  }

  @Override
  public String origin(Origin origin) {
    return switch (origin) {
      case OWN -> chinese ? "本程序" : "this program";
      case RUNTIME -> chinese ? "Go 运行时" : "Go's runtime";
      case LIBRARY -> chinese ? "标准库" : "standard library";
      case REST -> chinese ? "太小，合并为一" : "too small, put together";
    };
  }

  @Override
  public String all() {
    return chinese ? "全部" : "all";
  }

  @Override
  public String share(long value) {
    long percent = Math.round(100.0 * value / profile.total());
    return percent == 0 ? "<1%" : percent + "%";
  }

  @Override
  public String about(String function, long value) {
    return function
        + (chinese ? "：" : ": ")
        + share(value)
        + (chinese ? "，" : ", ")
        + amount(value);
  }

  private String amount(long value) {
    if (profile.kind() == Profile.Kind.ALLOC) {
      return bytes(value);
    }
    String number = Numerals.grouped(Long.toString(value));
    if (chinese) {
      return number + " 个样本";
    }
    return number + (value == 1 ? " sample" : " samples");
  }

  /** In the largest unit of which there is one, with three digits, or four below the next unit. */
  private static String bytes(long value) {
    BigDecimal amount = BigDecimal.valueOf(value);
    int unit = 0;
    while (amount.compareTo(BigDecimal.valueOf(KIB)) >= 0 && unit < UNITS.size() - 1) {
      amount = amount.divide(BigDecimal.valueOf(KIB), MathContext.DECIMAL64);
      unit++;
    }
    int digits = Math.max(DIGITS, amount.precision() - amount.scale());
    return amount.round(new MathContext(digits)).toPlainString() + " " + UNITS.get(unit);
  }
}
