package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.offer.SigningBonus;
import java.util.List;

/** What a signing bonus costs those who leave. */
final class BonusPaidBack {
  private BonusPaidBack() {}

  static Formula formula() {
    return Draft.of("clawback", "Signing bonus to be paid back", "离职须退还的签字费")
        .takes(
            amount("signing_bonus", "Signing bonus, first instalment", "签字费第一笔"),
            month("signing_month", "Month it is paid in", "签字费第一笔发放月", "1"),
            amount("signing_bonus_2", "Signing bonus, second instalment", "签字费第二笔").preset("0"),
            month("signing_month_2", "Month the second is paid in", "签字费第二笔发放月", "13"),
            amount("signing_bonus_3", "Signing bonus, third instalment", "签字费第三笔").preset("0"),
            month("signing_month_3", "Month the third is paid in", "签字费第三笔发放月", "25"),
            Term.whole("clawback_months", "months", "Months of service each binds to", "每笔对应的服务期")
                .between("0", "120"),
            Term.whole("leaving_month", "month", "Last month worked", "最后在职月").between("1", "48"))
        .gives(
            amount("paid", "Paid by then", "已发放"),
            amount("paid_back", "To be paid back", "须退还"),
            amount("kept", "Kept", "可保留"))
        .text(
            "paid_back = Σ instalment × max(0, p + clawback_months − leaving_month) / clawback_months over"
                + " the instalments paid in a month p ≤ leaving_month, never more than the instalment, each"
                + " rounded half-even to the fen; kept = paid − paid_back; source: a clause in"
                + " proportion to the months not served; one’s own contract decides")
        .note(
            "Months count from 1, the month of joining. Pro rata by whole months, for each instalment from"
                + " its own payment; before tax. An instalment that is not due yet is neither paid nor"
                + " paid back. Left out: clauses that take back everything until the last day, interest,"
                + " who asked for the end of employment, and whether tax already paid comes back.",
            "月份从入职当月记为 1。按整月比例、每笔从各自发放之月起算，均为税前。尚未到期的一笔既不算已发放，也无须退还。"
                + "不含期满前一律全额退还的条款、利息、由谁提出离职，以及已缴个税能否退回。")
        .eachRow(BonusPaidBack::results);
  }

  private static Term amount(String name, String en, String zh) {
    return Term.money(name, "CNY", en, zh).atLeast("0");
  }

  private static Term month(String name, String en, String zh, String preset) {
    return Term.whole(name, "month", en, zh).between("1", "48").preset(preset);
  }

  private static List<String> results(Row row) {
    List<SigningBonus.Instalment> instalments =
        List.of(
            OfferTerms.instalment(row, "signing_bonus", "signing_month"),
            OfferTerms.instalment(row, "signing_bonus_2", "signing_month_2"),
            OfferTerms.instalment(row, "signing_bonus_3", "signing_month_3"));
    int months = row.count("clawback_months");
    int leaving = row.count("leaving_month");
    SigningBonus bonus =
        row.tried(
            "clawback_months",
            "must be from 0 to 120",
            () -> new SigningBonus(instalments, months));
    Money back =
        row.tried(
            "leaving_month",
            "must be from 1 to 48",
            () -> bonus.repaidWhenLeavingAfter(Currency.CNY, leaving));
    Money paid =
        row.tried(
            "signing_bonus",
            "must be smaller, so that all instalments can be added",
            () -> bonus.paid(Currency.CNY, 1, leaving));
    return List.of(paid.decimal(), back.decimal(), paid.minus(back).decimal());
  }
}
