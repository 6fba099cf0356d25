package dev.drillpress.press.jbake;

/** A plugin could not be loaded, or threw something; told as a diagnostic at the next chance. */
final class PluginFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String plugin;

  /** Names the plugin's class. */
  PluginFailure(String plugin, Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
    this.plugin = plugin;
  }

  String plugin() {
    return plugin;
  }
}
