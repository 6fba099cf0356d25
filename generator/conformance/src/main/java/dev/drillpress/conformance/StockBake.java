package dev.drillpress.conformance;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a project with jbake-core as published: what Drillpress is measured against. */
public final class StockBake {
  private StockBake() {}

  /** Takes the project's folder and the output's; exits with 1 when JBake saw an error. */
  public static void main(String[] args) {
    Oven oven =
        new Oven(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true));
    oven.bake();
    oven.getErrors().forEach(error -> System.err.println(error));
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}
