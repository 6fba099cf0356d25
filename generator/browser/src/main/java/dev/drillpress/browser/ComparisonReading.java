package dev.drillpress.browser;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.offer.Comparison;
import dev.drillpress.model.offer.OfferValue;
import java.util.List;

/** Reads candidates and offers that are compared from their plain objects. */
final class ComparisonReading {
  private ComparisonReading() {}

  static double flippingWeight(
      CandidateInput a, CandidateInput b, List<Double> weights, double index) {
    int at = Crossing.whole("index of a weight", index, 0, 1000);
    return Comparison.flippingWeight(candidate(a), candidate(b), weights, at).orElse(Double.NaN);
  }

  static double flippingGrowth(OfferInput a, OfferInput b, double least, double most) {
    OfferReading one = OfferReading.of(a);
    OfferReading other = OfferReading.of(b);
    double now = one.assumptions().growth().perYear();
    return Comparison.flippingValue(
            new Comparison.Range(least, now, most),
            growth -> present(one, growth).minus(present(other, growth)).minorUnits())
        .orElse(Double.NaN);
  }

  private static Money present(OfferReading reading, double growth) {
    return OfferValue.of(reading.offer(), reading.assumptions().withGrowth(new AnnualRate(growth)))
        .presentValue();
  }

  private static Comparison.Candidate candidate(CandidateInput input) {
    return new Comparison.Candidate(
        Crossing.text("name", input.getName()), Crossing.numbers("marks", input.getMarks()));
  }
}
