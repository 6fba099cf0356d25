package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one page asked while it was rendered; used by one thread. */
final class QueryLog {
  private final Set<Input> inputs = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Notes a question and gives its answer. */
  List<SourceDocument> note(DocumentIndex.Answer answer) {
    inputs.add(answer.input());
    return answer.documents();
  }

  void note(Input input) {
    inputs.add(input);
  }

  void tell(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  Set<Input> inputs() {
    return inputs;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
