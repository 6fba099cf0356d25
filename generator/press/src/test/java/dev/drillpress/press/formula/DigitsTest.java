package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void halves_go_to_the_even_digit_and_nothing_has_an_exponent() {
    assertThat(Digits.decimal(0.125, 2)).isEqualTo("0.12");
    assertThat(Digits.decimal(0.375, 2)).isEqualTo("0.38");
    assertThat(Digits.decimal(-0.125, 2)).isEqualTo("-0.12");
    assertThat(Digits.decimal(1e21, 2)).isEqualTo("1000000000000000000000.00");
    assertThat(Digits.decimal(-1e-9, 4)).isEqualTo("0.0000");
    assertThat(Digits.decimal(-0.0, 1)).isEqualTo("0.0");
  }

  @Test
  void shares_and_ratios_become_percentages() {
    assertThat(Digits.percent(0.380625)).isEqualTo("38.06");
    assertThat(Digits.change(1.38)).isEqualTo("38.00");
    assertThat(Digits.change(0.5)).isEqualTo("-50.00");
  }
}
