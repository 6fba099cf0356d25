package dev.drillpress.press.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  @Test
  void aSwapOfNeighboursIsOneEdit() {
    assertThat(Suggestion.nearest("tgas", List.of("tags", "date"))).contains("tags");
  }

  @Test
  void caseDoesNotCount() {
    assertThat(Suggestion.nearest("TITLE", List.of("title"))).contains("title");
  }

  @Test
  void twoEditsOfAShortWordAreTooMany() {
    assertThat(Suggestion.nearest("dote", List.of("tags"))).isEmpty();
  }

  @Test
  void aTieGoesToTheFirstInAlphabeticalOrder() {
    assertThat(Suggestion.nearest("bat", List.of("cat", "bad", "hat"))).contains("bad");
  }

  @Test
  void withoutANeighbourTheOtherHintStands() {
    assertThat(Suggestion.didYouMean("author", List.of("title"), "Remove it."))
        .isEqualTo("Remove it.");
  }
}
