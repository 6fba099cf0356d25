package dev.drillpress.press.formula;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.offer.CloudIncentive;
import java.util.List;

/** What a cloud vendor adds to an offer: cash on a milestone, and credits that expire. */
final class CloudReward {
  private CloudReward() {}

  static Formula formula() {
    return Draft.of("cloud-incentive", "Worth of a cloud incentive", "云厂商激励的实际价值")
        .takes(
            amount("milestone_cash", "Cash on the milestone", "里程碑现金").preset("0"),
            Term.percent("milestone_likelihood", "Likelihood of the milestone", "里程碑达成概率")
                .preset("100"),
            amount("credits", "Cloud credits, stated", "云资源券面值").preset("0"),
            month("credits_month", "Month the credits come in", "云资源券到账月").preset("1"),
            Term.whole("credits_valid", "months", "Months until they expire", "有效期")
                .between("1", "120")
                .preset("18"),
            Term.percent("usability", "Share of the credits one can use", "券的可用比例"))
        .gives(
            amount("stated", "Stated amount", "名义金额"),
            amount("expected_milestone", "Cash expected", "预期现金"),
            amount("usable_credits", "Credits of use", "可用的券"),
            amount("unused_credits", "Credits without use", "用不上的券"),
            amount("worth", "Worth", "实际价值"),
            Term.whole("credits_end", "month", "Month the credits expire in", "券失效月"))
        .text(
            "stated = milestone_cash + credits; worth = milestone_cash × milestone_likelihood + credits ×"
                + " usability; credits_end = credits_month + credits_valid; each amount rounded half-even"
                + " to the fen; source: our own definition")
        .note(
            "Before tax. The usability is the reader’s own estimate of what they would otherwise have"
                + " bought before the credits expire; credits cannot be sold, so unused ones are worth"
                + " nothing. Months count from 1, the month of joining. The cash is wage of its month;"
                + " how credits are taxed is left out, and so are discounts for waiting and conditions"
                + " beyond the milestone.",
            "均为税前。可用比例由读者自己估计：券失效之前，本来就要花钱买的那部分占多少。券不能变现，用不掉的就一文不值。"
                + "月份从入职当月记为 1。现金部分属于发放当月的工资薪金；券如何计税不在此列，也不计等待的折现和里程碑以外的条件。")
        .eachRow(CloudReward::results);
  }

  private static Term amount(String name, String en, String zh) {
    return Term.money(name, "CNY", en, zh).atLeast("0");
  }

  private static Term month(String name, String en, String zh) {
    return Term.whole(name, "month", en, zh).between("1", "48");
  }

  private static List<String> results(Row row) {
    CloudIncentive.Credits credits = credits(row);
    Money cash = TaxTerms.notNegative(row, "milestone_cash");
    Proportion likelihood = share(row, "milestone_likelihood");
    Money expected = cash.times(likelihood);
    Money usable = credits.usable();
    Money stated =
        row.tried(
            "credits",
            "must be smaller, so that cash and credits can be added",
            () -> cash.plus(credits.amount()));
    return List.of(
        stated.decimal(),
        expected.decimal(),
        usable.decimal(),
        credits.amount().minus(usable).decimal(),
        expected.plus(usable).decimal(),
        String.valueOf(credits.month() + credits.expireAfterMonths()));
  }

  private static CloudIncentive.Credits credits(Row row) {
    Money amount = TaxTerms.notNegative(row, "credits");
    Proportion usability = share(row, "usability");
    int month = row.count("credits_month");
    int valid = row.count("credits_valid");
    row.tried(
        "credits_month",
        "must be from 1 to 48",
        () -> new CloudIncentive.Credits(month, amount, usability, 1));
    return row.tried(
        "credits_valid",
        "must be from 1 to 120",
        () -> new CloudIncentive.Credits(month, amount, usability, valid));
  }

  private static Proportion share(Row row, String name) {
    Proportion share = row.proportion(name);
    if (share.millionths() > Proportion.whole().millionths()) {
      throw row.refused(name, "must be from 0 to 100");
    }
    return share;
  }
}
