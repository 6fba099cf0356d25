package dev.drillpress.press.firewall;

import dev.drillpress.press.diagnostic.Location;
import java.util.Arrays;

/**
 * A text that a project publishes on purpose.
 *
 * @param code which rule would find it
 * @param text all of it
 * @param at where it is allowed
 */
record Allowed(FirewallCode code, String text, Location at) {
  boolean covers(FirewallCode other, String found) {
    boolean prose = code == FirewallCode.PRIVATE_NOTE || code == FirewallCode.DRAFT;
    return code == other
        && (text.equals(found) || prose && Arrays.equals(Skeleton.of(text), Skeleton.of(found)));
  }
}
