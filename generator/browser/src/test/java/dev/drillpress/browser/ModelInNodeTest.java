package dev.drillpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.CashPay;
import dev.drillpress.model.offer.EquityGrant;
import dev.drillpress.model.offer.Instrument;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.PriceWalk;
import dev.drillpress.model.offer.SigningBonus;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.vesting.VestingPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled module, run by Node on the same vectors as the JVM. */
class ModelInNodeTest {
  private static final int MOST_GZIPPED_BYTES = 45 * 1024;

  @TempDir private Path folder;

  @Test
  void theCompiledModelAgreesWithEveryVectorGroupAndWithTheJvmToTheBit() throws Exception {
    copy("/dev/drillpress/browser/model.js", "model.mjs");
    copy("/dev/drillpress/browser/vectors.mjs", "vectors.mjs");
    copy("/vectors/career.json", "career.json");
    copy("/vectors/fsrs.json", "fsrs.json");
    Files.writeString(folder.resolve("bits.json"), elementaryBits());
    Files.writeString(folder.resolve("prices.json"), priceBits());
    Files.writeString(folder.resolve("offers.json"), offers());
    Files.writeString(folder.resolve("signals.json"), JvmSignals.json());
    Process node =
        new ProcessBuilder("node", "vectors.mjs", folder.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
    System.out.print("node: " + output);
    assertThat(node.exitValue()).as(output).isZero();
    assertThat(output).contains(" 0 failures").doesNotStartWith("0 checks");
  }

  @Test
  void theCompiledModelIsSmallEnough() throws IOException {
    byte[] module = read("/dev/drillpress/browser/model.js");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(module);
    }
    System.out.println("model.js: " + module.length + " bytes, gzipped " + packed.size());
    assertThat(packed.size()).isLessThanOrEqualTo(MOST_GZIPPED_BYTES);
  }

  private static String elementaryBits() {
    SplittableRandom random = new SplittableRandom(20240601);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      double x = (random.nextDouble() - 0.5) * (i % 2 == 0 ? 4 : 1400);
      rows.add(
          "{\"x\":"
              + x
              + ",\"exp\":\""
              + bits(Elementary.exp(x))
              + "\",\"log\":\""
              + bits(Elementary.log(Math.abs(x)))
              + "\"}");
    }
    return rows.toString();
  }

  private static String priceBits() {
    SplittableRandom random = new SplittableRandom(20240602);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      double spot = 1 + 300 * random.nextDouble();
      double strike = 1 + 300 * random.nextDouble();
      double years = 10 * random.nextDouble();
      double volatility = random.nextDouble();
      double price =
          BlackScholes.price(
              new OptionTerms(OptionKind.PUT, spot, strike, new Years(years)),
              new MarketTerms(0.03, 0.01, volatility));
      rows.add(
          "{\"terms\":{\"kind\":\"put\",\"rate\":0.03,\"dividendYield\":0.01,\"spot\":"
              + spot
              + ",\"strike\":"
              + strike
              + ",\"years\":"
              + years
              + ",\"volatility\":"
              + volatility
              + "},\"bits\":\""
              + bits(price)
              + "\"}");
    }
    return rows.toString();
  }

  private static String offers() {
    List<String> rows = new ArrayList<>();
    for (String base : List.of("30000", "52000.55", "90000")) {
      rows.add(row(base, offer(base), assumptions()));
    }
    return rows.toString();
  }

  static Offer offer(String base) {
    return new Offer(
        "offer",
        new CashPay(yuan(base), 15, yuan("100000"), Proportion.percent("80")),
        List.of(
            new EquityGrant(
                4000,
                new Instrument.ShareUnit(yuan("123.45")),
                VestingPlan.backLoaded(),
                Proportion.whole())),
        new SigningBonus(List.of(new SigningBonus.Instalment(1, yuan("60000.00"))), 12),
        List.of(),
        List.of());
  }

  static Assumptions assumptions() {
    return new Assumptions(
        new Assumptions.Tax(2025, TaxScenario.AS_ENACTED),
        new AnnualRate(0.1),
        new AnnualRate(0.05),
        new Assumptions.Employee(yuan("4000"), yuan("1500")),
        List.of(),
        48);
  }

  private static String row(String base, Offer offer, Assumptions assumptions) {
    OfferValue value = OfferValue.of(offer, assumptions);
    PriceWalk.Distribution spread =
        new PriceWalk(0.08, 0.45, 2024, 2000).distribution(offer, assumptions);
    String input =
        "{'firstYear':2025,'monthlyBase':'"
            + base
            + "','monthsPaid':15,'targetBonus':'100000','bonusPercent':'80','units':4000,"
            + "'unitValue':'123.45','plan':'back-loaded','signingBonus':'60000.00',"
            + "'contributions':'4000','specialDeductions':'1500','growth':0.1,'discount':0.05}";
    String row =
        "{'input':"
            + input
            + ",'totals':'"
            + texts(
                value.gross(),
                value.tax(),
                value.contributions(),
                value.net(),
                value.presentValue())
            + "','distribution':'"
            + texts(spread.p10(), spread.p50(), spread.p90())
            + "','net':'"
            + value.net().decimal()
            + "'}";
    return row.replace('\'', '"');
  }

  private static String texts(Money... amounts) {
    return Stream.of(amounts).map(Money::decimal).collect(Collectors.joining(","));
  }

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  private static String bits(double x) {
    return Long.toHexString(Double.doubleToLongBits(x));
  }

  private void copy(String resource, String name) throws IOException {
    Files.write(folder.resolve(name), read(resource));
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = ModelInNodeTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return in.readAllBytes();
    }
  }
}
